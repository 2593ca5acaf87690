package io.smarthub.exports;

import io.smarthub.app.billing.InvoiceFiles;
import io.smarthub.app.billing.IssuedInvoice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.util.Locale;

/** Invoices as PDF and as e-invoice, each file there only when it is whole; {@code -} is a stream instead. */
public final class InvoiceDocuments implements InvoiceFiles {

    private final OutputStream stream;
    private final InvoicePdf pdf = new InvoicePdf();

    /** @param stream what {@code -} stands for; it stays open */
    public InvoiceDocuments(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void pdf(IssuedInvoice invoice, String file, Locale language) {
        write(file, out -> pdf.write(invoice, out, language));
    }

    @Override
    public void xml(IssuedInvoice invoice, String file, Locale language) {
        write(file, out -> InvoiceXml.write(invoice, out, language));
    }

    private void write(String file, Content content) {
        try (Destination destination = Destination.of(file, stream)) {
            content.write(destination.out());
            destination.finish();
        } catch (IOException | InvalidPathException e) {
            throw Destination.failure(file, e);
        }
    }

    /** What a file will hold. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }
}
