package io.smarthub.cli;

import io.smarthub.app.billing.InvoiceFiles;
import io.smarthub.app.billing.IssuedInvoice;
import picocli.CommandLine.Command;

/** Writes an invoice or credit note as e-invoice. */
@Command(name = "xml", description = "${bundle:command.invoices-xml}")
final class InvoicesXmlCommand extends InvoiceFileCommand {

    @Override
    void write(InvoiceFiles files, IssuedInvoice invoice, String file) {
        files.xml(invoice, file, messages().locale());
    }
}
