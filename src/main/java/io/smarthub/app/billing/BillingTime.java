package io.smarthub.app.billing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The instant billing acts at: the clock's, but never before what is recorded, so that a clock that jumps back neither takes anything
 * away nor renews anything twice. To the millisecond, as databases keep it.
 *
 * @param now the instant to act at
 * @param clockBehind by how much the clock is behind it; zero in the normal case
 */
record BillingTime(Instant now, Duration clockBehind) {

    static BillingTime of(Clock clock, Journal journal) {
        Instant clockNow = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant reached = journal.reachedAt().orElse(clockNow);
        return reached.isAfter(clockNow)
                ? new BillingTime(reached, Duration.between(clockNow, reached))
                : new BillingTime(clockNow, Duration.ZERO);
    }
}
