package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records what is said about the payment of an invoice. */
final class PaymentTransition {

    private final Bookkeeper books;

    PaymentTransition(Bookkeeper books) {
        this.books = books;
    }

    Optional<Refusal> received(int number) {
        return switch (state(number)) {
            case OPEN, OVERDUE, TO_PAY_BACK -> record(number, PaymentState.PAID, null);
            case PAID, CANCELLED, NOTHING_DUE -> refuse(number);
        };
    }

    Optional<Refusal> failed(int number) {
        return switch (state(number)) {
            case OPEN, PAID ->
                books.invoice(number).isCreditNote()
                        ? refuse(number)
                        : record(number, PaymentState.OVERDUE, graceEnd());
            case OVERDUE, CANCELLED, NOTHING_DUE, TO_PAY_BACK -> refuse(number);
        };
    }

    Optional<Refusal> withdrawn(int number) {
        return switch (state(number)) {
            case PAID, OVERDUE -> {
                Payment before = books.payment(number).before();
                if (before == null) {
                    books.payments.remove(number);
                } else {
                    books.payments.put(number, before);
                }
                yield Optional.empty();
            }
            case OPEN, CANCELLED, NOTHING_DUE, TO_PAY_BACK -> refuse(number);
        };
    }

    private PaymentState state(int number) {
        boolean issued = number >= 1 && number <= books.invoices.size();
        return issued ? books.payment(number).state() : PaymentState.NOTHING_DUE;
    }

    /** The packages keep their capacity for whole days: they end when the last grace day has. */
    private Instant graceEnd() {
        LocalDate today = LocalDate.ofInstant(books.at, books.terms.zone());
        return today.plusDays(1L + books.terms.catalogue().sales().graceDays())
                .atStartOfDay(books.terms.zone())
                .toInstant();
    }

    private Optional<Refusal> record(int number, PaymentState state, @Nullable Instant ends) {
        books.payments.put(number, new Payment(state, books.at, ends, books.payments.get(number)));
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(int number) {
        return Optional.of(new Refusal.NoSuchPayment(number));
    }
}
