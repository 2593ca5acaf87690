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
                messages.day(invoice.date()),
                amount(invoice, books),
                messages.day(invoice.details().dueOn()),
                messages.get("billing.payment."
                        + word(books.payment(invoice.number()).state())));
    }

    private String amount(Invoice invoice, Books books) {
        Money owed = books.owed(invoice.number());
        String gross = messages.money(invoice.gross());
        return owed.equals(invoice.gross()) || !owed.isPositive()
                ? gross
                : messages.get("billing.owed", gross, messages.money(owed));
    }

    /** An invoice with its lines and its VAT. */
    List<String> lines(Invoice invoice) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                invoice.isCreditNote() ? "billing.credit-note" : "billing.invoice",
                invoice.number(),
                messages.day(invoice.date()),
                messages.money(invoice.gross())));
        for (InvoiceLine line : invoice.lines()) {
            lines.add("  "
                    + messages.get(
                            "billing.line." + word(line.kind()),
                            line.code(),
                            line.quantity(),
                            messages.day(line.from()),
                            messages.day(line.until()),
                            messages.money(line.amount())));
        }
        for (VatTotal total : invoice.vatTotals()) {
            lines.add("  "
                    + messages.get(
                            "billing.vat." + word(total.vat().category()),
                            messages.number(total.vat().percent()),
                            messages.money(total.net()),
                            messages.money(total.tax())));
        }
        return lines;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
