package io.smarthub.cli;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.OddSum;
import io.smarthub.domain.billing.Payment;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.UnusedDays;
import io.smarthub.domain.billing.VatTotal;
import java.time.LocalDate;
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
                String.valueOf(invoice.number()),
                messages.day(invoice.date()),
                amount(invoice, books),
                payment(invoice, books));
    }

    private String payment(Invoice invoice, Books books) {
        Payment payment = books.payment(invoice.number());
        LocalDate today = LocalDate.ofInstant(books.at(), books.terms().zone());
        LocalDate dueOn = invoice.details().dueOn();
        return switch (payment.state()) {
            case NOTHING_DUE -> nothingDue(invoice);
            case OPEN ->
                messages.get(
                        dueOn.isBefore(today) ? "billing.payment.late" : "billing.payment.open", messages.day(dueOn));
            case PAID ->
                messages.get(
                        invoice.isCreditNote() ? "billing.payment.paid-back" : "billing.payment.paid",
                        messages.day(
                                LocalDate.ofInstant(payment.at(), books.terms().zone())));
            case OVERDUE ->
                messages.get(
                        books.failedBeforeDue(invoice.number()) ? "billing.payment.failed" : "billing.payment.overdue",
                        messages.day(dueOn));
            case CANCELLED -> messages.get("billing.payment.cancelled");
            case TO_PAY_BACK -> messages.get("billing.payment.to-pay-back");
        };
    }

    /** Of a credit note for unused days, where its amount has gone. */
    private String nothingDue(Invoice invoice) {
        return UnusedDays.of(invoice).map(this::whereTo).orElseGet(() -> messages.get("billing.payment.nothing-due"));
    }

    private String whereTo(UnusedDays unused) {
        String charged = String.valueOf(unused.invoice());
        if (unused.kept().isZero()) {
            return messages.get("billing.payment.taken-off", charged);
        }
        String kept = messages.money(unused.kept());
        return unused.takenOff().isZero()
                ? messages.get("billing.payment.kept", kept)
                : messages.get("billing.payment.taken-off-kept", charged, kept);
    }

    private String amount(Invoice invoice, Books books) {
        Money owed = books.owed(invoice.number());
        String gross = messages.money(invoice.gross());
        return owed.equals(invoice.gross()) || !owed.isPositive()
                ? gross
                : messages.get(
                        books.payment(invoice.number()).state() == PaymentState.PAID
                                ? "billing.owed-paid"
                                : "billing.owed",
                        gross,
                        messages.money(owed));
    }

    /** An issued one with its lines and its VAT. */
    List<String> lines(Invoice invoice, Books books) {
        List<String> lines = new ArrayList<>();
        lines.add(row(invoice, books));
        for (int at = 0; at < invoice.lines().size(); at++) {
            InvoiceLine line = invoice.lines().get(at);
            lines.add("  "
                    + messages.get(
                            new OddSum(invoice).isKeptThoughUsed(at)
                                    ? "billing.line.credit-kept-again"
                                    : "billing.line." + word(line.kind()),
                            line.code(),
                            quantity(line),
                            messages.day(line.from()),
                            messages.day(line.last()),
                            messages.money(line.amount()),
                            line.kind().movesCredit() ? new VatText(messages).beside(line.vat()) : part(line)));
        }
        for (VatTotal total : invoice.vatTotals()) {
            lines.add("  "
                    + messages.get(
                            "billing.vat." + word(total.vat().category()),
                            messages.number(total.vat().percent()),
                            messages.money(total.net()),
                            messages.money(total.tax())));
        }
        if (!invoice.rounding().isZero()) {
            lines.add("  " + messages.get("billing.rounding", messages.money(invoice.rounding())));
        }
        explained(invoice).forEach(sentence -> lines.add("  " + sentence));
        return lines;
    }

    /** How the amount comes about, where it is for a part of the period or for several pieces; else it is the price itself. */
    private String part(InvoiceLine line) {
        String price = messages.money(line.unitPrice());
        boolean several = Math.abs(quantity(line)) > 1;
        if (line.isProRated()) {
            return messages.get(several ? "billing.part-each" : "billing.part", line.days(), line.ofDays(), price);
        }
        return several ? messages.get("billing.each", price) : "";
    }

    /** Why the amount to pay does not follow from the lines, where credit with another VAT or used before is the reason. */
    List<String> explained(Invoice invoice) {
        var odd = new OddSum(invoice);
        List<String> sentences = new ArrayList<>();
        odd.deductedWithOtherVat()
                .ifPresent(credit -> sentences.add(messages.get(
                        credit.isWithoutVat() ? "billing.other-no-vat" : "billing.other-vat",
                        messages.money(credit.net()),
                        messages.money(credit.gross()))));
        odd.keptThoughUsed()
                .ifPresent(credit -> sentences.add(messages.get(
                        "billing.kept-used", messages.money(credit.net()), messages.money(credit.gross()))));
        return sentences;
    }

    /** A credit that is taken back has a negative one; the sign of its amount says so already. */
    private static int quantity(InvoiceLine line) {
        return switch (line.kind()) {
            case PLAN_CREDIT, PACKAGE_CREDIT, CREDIT_KEPT, CREDIT_USED -> Math.abs(line.quantity());
            case PLAN, PACKAGE -> line.quantity();
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
