package io.smarthub.app.billing;

import io.smarthub.app.export.ExportFailure;
import java.util.Locale;

/** Port: writes invoices and credit notes into files; one that is there is replaced when the new one is whole. */
public interface InvoiceFiles {

    /**
     * Writes it as PDF, to be read; what nobody told stands there as missing. Called away from the FX thread.
     *
     * @param file its path
     * @param language of the words people read
     * @throws ExportFailure when it cannot be written
     */
    void pdf(IssuedInvoice invoice, String file, Locale language);

    /**
     * Writes it as e-invoice: EN 16931 in the syntax UN/CEFACT CII. Called away from the FX thread.
     *
     * @param file its path
     * @param language of the words people read
     * @throws IncompleteInvoice where it lacks what the norm requires; nothing is written then
     * @throws ExportFailure when it cannot be written
     */
    void xml(IssuedInvoice invoice, String file, Locale language);
}
