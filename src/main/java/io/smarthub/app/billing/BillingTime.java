package io.smarthub.app.billing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The instant billing acts at: the clock's, but never before what is recorded, so that a clock that jumps back neither takes anything
 * away nor renews anything twice; and not so far after it that years of invoices would follow from a wrong date, before the owner
 * has said that it is right. To the millisecond, as databases keep it.
 *
 * @param now the instant to act at
 * @param clockBehind by how much the clock is behind it; zero in the normal case
 * @param clockAhead by how much the clock is ahead of it, where that is not believed; zero in the normal case
 */
record BillingTime(Instant now, Duration clockBehind, Duration clockAhead) {

    /** Three periods would be invoiced for good at once. */
    private static final Duration LONGEST_PAID = Duration.ofDays(100);

    /** On FREE nothing renews, but what is recorded at a wrong date cannot be taken back either. */
    private static final Duration LONGEST_FREE = Duration.ofDays(400);

    /**
     * @param trusted whether the clock is believed however far it is ahead
     * @param paid whether a paid plan runs
     */
    static BillingTime of(Clock clock, Journal journal, boolean trusted, boolean paid) {
        Instant clockNow = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant reached = journal.reachedAt().orElse(clockNow);
        Duration ahead = Duration.between(reached, clockNow);
        if (ahead.isNegative()) {
            return new BillingTime(reached, ahead.negated(), Duration.ZERO);
        }
        return trusted || ahead.compareTo(paid ? LONGEST_PAID : LONGEST_FREE) <= 0
                ? new BillingTime(clockNow, Duration.ZERO, Duration.ZERO)
                : new BillingTime(reached, Duration.ZERO, ahead);
    }

    boolean isHeld() {
        return !clockAhead.isZero();
    }
}
