package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.IncompleteInvoice;
import io.smarthub.app.billing.InvoiceFiles;
import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.app.export.ExportFailure;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.ExportProblem;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Saves an invoice as PDF or as e-invoice. FX thread only; files are written elsewhere. */
public final class InvoiceSaving {

    private final InvoiceFiles documents;
    private final SavedFiles files;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts words;

    /**
     * With the doors to files.
     *
     * @param words in the window's language
     */
    public InvoiceSaving(InvoiceFiles documents, SavedFiles files, Tasks tasks, Dialogs dialogs, Texts words) {
        this.documents = documents;
        this.files = files;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words.of("billing");
    }

    /** Asks where the PDF goes, and writes it. */
    void pdf(Invoice invoice, BillingView view) {
        files.ask(
                words.get("invoice.save.pdf"),
                words.get("invoice.save.pdf.kind"),
                name(invoice, ".pdf"),
                file -> write(file, () -> documents.pdf(issued(invoice, view), file.toString(), words.locale())));
    }

    /** Asks where the e-invoice goes, and writes it; what it lacks is said. */
    void xml(Invoice invoice, BillingView view) {
        files.ask(
                words.get("invoice.save.xml"),
                words.get("invoice.save.xml.kind"),
                name(invoice, ".xml"),
                file -> write(file, () -> documents.xml(issued(invoice, view), file.toString(), words.locale())));
    }

    private static IssuedInvoice issued(Invoice invoice, BillingView view) {
        return IssuedInvoice.of(view, invoice.number()).orElseThrow();
    }

    private static String name(Invoice invoice, String ending) {
        return (invoice.isCreditNote() ? "credit-note-" : "invoice-") + invoice.number() + ending;
    }

    private void write(Path file, Tasks.Action writing) {
        tasks.run("saving an invoice", writing)
                .onSuccess(_ -> files.written(words.get("invoice.saved", String.valueOf(file.getFileName())), file))
                .onFailure(IncompleteInvoice.class, this::incomplete)
                .onFailure(ExportFailure.class, failure -> files.notWritten(ExportProblem.sentence(failure, words)))
                .start();
    }

    private void incomplete(IncompleteInvoice incomplete) {
        Texts exports = words.of("exports");
        String gaps =
                incomplete.gaps().stream().map(gap -> exports.get(gap.key())).collect(Collectors.joining("; "));
        dialogs.message(words.get("invoice.incomplete"), exports.get(incomplete.key(), incomplete.number(), gaps));
    }
}
