package io.smarthub.domain.billing;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about the payment of one invoice.
 *
 * @param state how it stands
 * @param at since when
 * @param ends when the packages of an unpaid invoice end; null where they do not, or have
 * @param before what was recorded before it, and holds again when it is taken back; null where nothing was
 */
public record Payment(
        PaymentState state,
        Instant at,
        @Nullable Instant ends,
        @Nullable Payment before) {

    static Payment of(PaymentState state, Instant at) {
        return new Payment(state, at, null, null);
    }

    /** What is recorded about {@code invoice}, and where nothing is, that it is open or comes to nothing. */
    static Payment of(Invoice invoice, SortedMap<Integer, Payment> recorded) {
        Payment known = recorded.get(invoice.number());
        return known == null
                ? of(invoice.gross().isPositive() ? PaymentState.OPEN : PaymentState.NOTHING_DUE, invoice.issuedAt())
                : known;
    }

    /** When the grace days are over, while they run. */
    public Optional<Instant> graceEnds() {
        return Optional.ofNullable(ends);
    }

    /** Whether the grace days have passed without a payment, though it may have come since. */
    public boolean gracePassed() {
        return (state == PaymentState.OVERDUE && ends == null) || (before != null && before.gracePassed());
    }

    Payment graceOver() {
        return new Payment(state, at, null, before);
    }
}
