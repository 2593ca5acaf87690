package io.smarthub.exports;

import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Vat;
import io.smarthub.domain.billing.Vat.Category;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The VAT categories of one e-invoice. What is not subject to VAT may not stand beside anything else (BR-O-11 to BR-O-14); where
 * credit with another VAT is used on such an invoice, its charges are exempt instead, for the same reason.
 */
final class InvoiceXmlVat {

    private static final String EXEMPT = "E";

    private final boolean outside;

    InvoiceXmlVat(Invoice invoice) {
        outside = invoice.lines().stream().allMatch(line -> line.vat().category() == Category.NOT_SUBJECT);
    }

    /** Whether no VAT id may be named in it (BR-O-02). */
    boolean isOutside() {
        return outside;
    }

    String category(Vat vat) {
        return vat.category() == Category.NOT_SUBJECT && !outside
                ? EXEMPT
                : vat.category().code();
    }

    /** The code of the list of reasons why there is no VAT, where that has one. */
    Optional<String> reasonCode(Vat vat) {
        return switch (vat.category()) {
            case STANDARD, ZERO_RATED -> Optional.empty();
            case REVERSE_CHARGE -> Optional.of("VATEX-EU-AE");
            case NOT_SUBJECT -> outside ? Optional.of("VATEX-EU-O") : Optional.empty();
        };
    }

    /** What is not subject to VAT has no rate (BR-O-05). */
    void rate(Elements xml, Vat vat) throws XMLStreamException {
        if (!outside) {
            xml.text("ram:RateApplicablePercent", vat.percent().toPlainString());
        }
    }
}
