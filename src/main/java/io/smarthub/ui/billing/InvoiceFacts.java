package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.VatTotal;

/** An invoice's lines, its VAT, and what is to be paid. */
final class InvoiceFacts {

    private final BillingWords words;
    private final Catalogue catalogue;

    InvoiceFacts(BillingWords words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** With the days and the unit price of each line. */
    Facts detailed(Invoice invoice) {
        var facts = new Facts();
        facts.getStyleClass().add("invoice-lines");
        for (int at = 0; at < invoice.lines().size(); at++) {
            InvoiceLine line = invoice.lines().get(at);
            facts.add(words.line(invoice, at, catalogue), words.money(line.amount()));
            String days = words.lineDays(line);
            if (!days.isEmpty()) {
                facts.detail(days, words.get("invoice.unit", words.money(line.unitPrice())));
            }
        }
        sums(facts, invoice, words.get("invoices.total"));
        return facts;
    }

    Facts brief(Invoice invoice, String total) {
        var facts = new Facts();
        for (int at = 0; at < invoice.lines().size(); at++) {
            facts.add(
                    words.line(invoice, at, catalogue),
                    words.money(invoice.lines().get(at).amount()));
        }
        sums(facts, invoice, total);
        return facts;
    }

    private void sums(Facts facts, Invoice invoice, String total) {
        for (VatTotal vat : invoice.vatTotals()) {
            facts.add(words.vat(vat.vat(), words.money(vat.net())), words.money(vat.tax()));
        }
        if (!invoice.rounding().isZero()) {
            facts.add(words.get("invoice.rounding"), words.money(invoice.rounding()));
        }
        facts.add(total, words.money(invoice.gross()), "fact-total");
    }
}
