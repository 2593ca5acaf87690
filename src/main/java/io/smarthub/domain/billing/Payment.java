package io.smarthub.domain.billing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about the payment of one invoice.
 *
 * @param state how it stands
 * @param at since when
 * @param ends when the packages of an unpaid invoice end; null where they do not, or have
 */
public record Payment(
        PaymentState state, Instant at, @Nullable Instant ends) {

    static Payment of(PaymentState state, Instant at) {
        return new Payment(state, at, null);
    }

    /** When the grace days are over, while they run. */
    public Optional<Instant> graceEnds() {
        return Optional.ofNullable(ends);
    }

    Payment graceOver() {
        return new Payment(state, at, null);
    }
}
