package io.smarthub.cli;

import io.smarthub.app.billing.InvoiceFiles;
import io.smarthub.app.billing.IssuedInvoice;
import picocli.CommandLine.Command;

/** Writes an invoice or credit note as PDF. */
@Command(name = "pdf", description = "${bundle:command.invoices-pdf}")
final class InvoicesPdfCommand extends InvoiceFileCommand {

    @Override
    void write(InvoiceFiles files, IssuedInvoice invoice, String file) {
        files.pdf(invoice, file, messages().locale());
    }
}
