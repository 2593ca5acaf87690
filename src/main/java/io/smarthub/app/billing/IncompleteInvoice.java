package io.smarthub.app.billing;

import io.smarthub.domain.billing.Invoice;
import java.util.List;

/** An invoice lacks what an e-invoice must say. Nothing was written. */
public final class IncompleteInvoice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final boolean creditNote;

    @SuppressWarnings("serial")
    private final List<InvoiceGap> gaps;

    /** With all that it lacks. */
    public IncompleteInvoice(Invoice invoice, List<InvoiceGap> gaps) {
        super("invoice " + invoice.number() + " lacks " + gaps);
        this.number = invoice.number();
        this.creditNote = invoice.isCreditNote();
        this.gaps = List.copyOf(gaps);
    }

    /** Its number. */
    public int number() {
        return number;
    }

    /** What it lacks, at least one. */
    public List<InvoiceGap> gaps() {
        return gaps;
    }

    /**
     * Key of the sentence in the {@code exports} bundle; its arguments are the number, and the gaps' texts. An invoice can be
     * corrected, a credit note cannot.
     */
    public String key() {
        return creditNote ? "invoice.incomplete.credit-note" : "invoice.incomplete";
    }
}
