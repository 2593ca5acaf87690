package io.smarthub.launch;

import io.smarthub.ui.billing.BillingScreen;
import io.smarthub.ui.billing.BillingViewModel;
import io.smarthub.ui.billing.InvoiceSaving;
import io.smarthub.ui.billing.QuotaDoors;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;

/** The Billing screen of a workspace. */
record BillingContents(Workspace workspace, QuotaDoors quota, OverlayHost overlay) {

    BillingScreen screen(Texts texts, Formats formats) {
        var model = new BillingViewModel(
                workspace.billing(),
                quota.quotas().quota(),
                workspace.payments().settings(),
                texts.locale(),
                workspace.changes(),
                quota.tasks());
        var saving =
                new InvoiceSaving(workspace.invoiceFiles(), quota.files(), quota.tasks(), overlay.dialogs(), texts);
        return new BillingScreen(model, quota, saving, texts, formats, overlay.dialogs(), overlay.toasts());
    }
}
