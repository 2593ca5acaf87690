package io.smarthub.launch;

import io.smarthub.ui.billing.BillingScreen;
import io.smarthub.ui.billing.BillingViewModel;
import io.smarthub.ui.billing.InvoiceSaving;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;

/** The Billing screen of a workspace. */
record BillingContents(Workspace workspace, OverlayHost overlay, SavedFiles files, Tasks tasks) {

    BillingScreen screen(Texts texts, Formats formats) {
        var model = new BillingViewModel(
                workspace.billing(),
                workspace.quota(),
                workspace.payments().settings(),
                texts.locale(),
                workspace.changes(),
                tasks);
        var saving = new InvoiceSaving(workspace.invoiceFiles(), files, tasks, overlay.dialogs(), texts);
        return new BillingScreen(model, saving, texts, formats, overlay.dialogs(), overlay.toasts());
    }
}
