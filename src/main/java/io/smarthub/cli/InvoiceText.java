package io.smarthub.cli;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.VatTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Invoices for people. */
final class InvoiceText {

    private final Messages messages;

    InvoiceText(Messages messages) {
        this.messages = messages;
    }

    /** An issued one as a row: number, date, amount to pay, payment. */
    String row(Invoice invoice, Books books) {
        return messages.get(
                invoice.isCreditNote() ? "billing.credit-note.row" : "billing.invoice.row",
                invoice.number(),
                invoice.date().toString(),
                amount(invoice, books),
                invoice.details().dueOn().toString(),
                messages.get("billing.payment."
                        + word(books.payment(invoice.number()).state())));
    }

    private String amount(Invoice invoice, Books books) {
        Money owed = books.owed(invoice.number());
        String gross = invoice.gross().toString();
        return owed.equals(invoice.gross()) || !owed.isPositive()
                ? gross
                : messages.get("billing.owed", gross, owed.toString());
    }

    /** An invoice with its lines and its VAT. */
    List<String> lines(Invoice invoice) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                invoice.isCreditNote() ? "billing.credit-note" : "billing.invoice",
                invoice.number(),
                invoice.date().toString(),
                invoice.gross().toString()));
        for (InvoiceLine line : invoice.lines()) {
            lines.add("  "
                    + messages.get(
                            "billing.line." + word(line.kind()),
                            line.code(),
                            line.quantity(),
                            line.from().toString(),
                            line.until().toString(),
                            line.amount().toString()));
        }
        for (VatTotal total : invoice.vatTotals()) {
            lines.add("  "
                    + messages.get(
                            "billing.vat." + word(total.vat().category()),
                            total.vat().percent().toPlainString(),
                            total.net().toString(),
                            total.tax().toString()));
        }
        return lines;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
