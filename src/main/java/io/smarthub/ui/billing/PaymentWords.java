package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.OpenSum;
import io.smarthub.domain.billing.Payment;
import io.smarthub.domain.billing.UnusedDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How it is said what is paid, what is still to be paid, and what all of it comes to. */
record PaymentWords(BillingWords words) {

    /** How the payment of an issued invoice stands. */
    String state(Invoice invoice, Books books) {
        Payment payment = books.payment(invoice.number());
        return switch (payment.state()) {
            case OPEN -> {
                LocalDate dueOn = invoice.details().dueOn();
                yield words.get(
                        dueOn.isBefore(day(books.at(), books)) ? "payment.late" : "payment.open", words.day(dueOn));
            }
            case OVERDUE ->
                payment.graceEnds()
                        .map(end -> words.get(
                                books.failedBeforeDue(invoice.number()) ? "payment.failed" : "payment.grace",
                                words.day(day(end, books))))
                        .orElseGet(() -> words.get("payment.overdue"));
            case NOTHING_DUE ->
                UnusedDays.of(invoice).map(this::whereTo).orElseGet(() -> words.get("payment.nothing-due"));
            case PAID ->
                words.get(
                        invoice.isCreditNote() ? "payment.paid-back" : "payment.paid",
                        words.day(day(payment.at(), books)));
            case CANCELLED -> words.get("payment.cancelled");
            case TO_PAY_BACK -> words.get("payment.to-pay-back");
        };
    }

    /** The same in a line, with what is still owed where that is not the whole. */
    String line(Invoice invoice, Books books) {
        String state = state(invoice, books);
        return owed(invoice, books)
                .map(owed -> words.get("payment.owed", state, owed))
                .orElse(state);
    }

    /** What is still owed, where credit notes took something off. */
    Optional<String> owed(Invoice invoice, Books books) {
        Money owed = books.owed(invoice.number());
        return switch (books.payment(invoice.number()).state()) {
            case OPEN, OVERDUE -> owed.equals(invoice.gross()) ? Optional.empty() : Optional.of(words.money(owed));
            case PAID, CANCELLED, NOTHING_DUE, TO_PAY_BACK -> Optional.empty();
        };
    }

    /** What is to be paid in all, a sentence for each currency; none where nothing is open. */
    List<String> open(Books books) {
        return OpenSum.of(books).stream()
                .map(sum -> words.get(
                        sum.isLate() ? "invoices.open-late" : "invoices.open",
                        words.money(sum.open().sum()),
                        sum.open().documents(),
                        words.money(sum.late().sum()),
                        sum.late().documents()))
                .toList();
    }

    /** The same of what credit notes owe the owner. */
    List<String> toPayBack(Books books) {
        return OpenSum.toPayBack(books).stream()
                .map(back -> words.get("invoices.to-pay-back", words.money(back.sum()), back.documents()))
                .toList();
    }

    private String whereTo(UnusedDays unused) {
        String charged = String.valueOf(unused.invoice());
        if (unused.kept().isZero()) {
            return words.get("payment.taken-off", charged);
        }
        String kept = words.money(unused.kept());
        return unused.takenOff().isZero()
                ? words.get("payment.kept", kept)
                : words.get("payment.taken-off-kept", charged, kept);
    }

    private static LocalDate day(Instant at, Books books) {
        return LocalDate.ofInstant(at, books.terms().zone());
    }
}
