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
        return books.unknown(number).or(() -> receivedIssued(number));
    }

    private Optional<Refusal> receivedIssued(int number) {
        return switch (books.payment(number).state()) {
            case OPEN, OVERDUE, TO_PAY_BACK -> record(number, PaymentState.PAID, null);
            case PAID ->
                refuse(new Refusal.AlreadyPaid(number, books.invoice(number).isCreditNote(), since(number)));
            case CANCELLED -> refuse(takenBack(number));
            case NOTHING_DUE -> refuse(nothingDue(number));
        };
    }

    Optional<Refusal> failed(int number) {
        return books.unknown(number).or(() -> failedIssued(number));
    }

    private Optional<Refusal> failedIssued(int number) {
        return switch (books.payment(number).state()) {
            case OPEN, PAID ->
                books.invoice(number).isCreditNote()
                        ? refuse(new Refusal.IsCreditNote(number))
                        : record(number, PaymentState.OVERDUE, graceEnd());
            case OVERDUE -> refuse(new Refusal.AlreadyOverdue(number, since(number)));
            case CANCELLED -> refuse(takenBack(number));
            case NOTHING_DUE -> refuse(nothingDue(number));
            case TO_PAY_BACK -> refuse(new Refusal.IsCreditNote(number));
        };
    }

    Optional<Refusal> withdrawn(int number) {
        return books.unknown(number).or(() -> withdrawnIssued(number));
    }

    private Optional<Refusal> withdrawnIssued(int number) {
        return switch (books.payment(number).state()) {
            case PAID, OVERDUE -> {
                Payment before = books.payment(number).before();
                if (before == null) {
                    books.payments.remove(number);
                } else {
                    books.payments.put(number, before);
                    endAgain(number, before);
                }
                yield Optional.empty();
            }
            case OPEN, TO_PAY_BACK -> refuse(new Refusal.NoPaymentRecorded(number));
            case CANCELLED -> refuse(takenBack(number));
            case NOTHING_DUE -> refuse(nothingDue(number));
        };
    }

    /** Where the grace days had passed, the payment that is taken back may have let renew what had ended with them. */
    private void endAgain(int number, Payment restored) {
        if (restored.state() == PaymentState.OVERDUE && restored.graceEnds().isEmpty()) {
            new GraceEnd(books).end(number);
        }
    }

    private Refusal takenBack(int number) {
        return new Correction(books).takenBack(number);
    }

    private Refusal nothingDue(int number) {
        return books.invoice(number).isCreditNote() ? new Refusal.IsCreditNote(number) : new Refusal.NothingDue(number);
    }

    private LocalDate since(int number) {
        return LocalDate.ofInstant(books.payment(number).at(), books.terms.zone());
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

    private static Optional<Refusal> refuse(Refusal refusal) {
        return Optional.of(refusal);
    }
}
