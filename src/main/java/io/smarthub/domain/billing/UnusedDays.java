package io.smarthub.domain.billing;

import java.util.Optional;

/**
 * Where the amount of a credit note for the unused days of what was not paid has gone: off the invoice that charged them, and what is
 * more than was owed on that is kept as credit.
 *
 * @param invoice the number of the one that charged them
 * @param takenOff what was taken off it with VAT, as a positive amount; zero where nothing was
 * @param kept the credit that is kept, without VAT; zero where none is
 */
public record UnusedDays(int invoice, Money takenOff, Money kept) {

    /** Of that document; empty where it is none for unused days. */
    public static Optional<UnusedDays> of(Invoice document) {
        return document.occasion() == Invoice.Occasion.ENDED_UNPAID
                ? document.corrects().map(charged -> of(charged, document))
                : Optional.empty();
    }

    private static UnusedDays of(int charged, Invoice note) {
        Money kept = note.lines().stream()
                .filter(line -> line.kind() == InvoiceLine.Kind.CREDIT_KEPT)
                .map(InvoiceLine::amount)
                .reduce(Money.zero(note.currency()), Money::plus);
        return new UnusedDays(charged, note.gross().negated(), kept);
    }
}
