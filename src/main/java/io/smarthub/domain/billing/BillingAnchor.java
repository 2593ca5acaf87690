package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The fixed day from which the plan's monthly periods are counted (B21). Every boundary is counted from this day and not from the
 * boundary before it, so 31 Jan gives 28 or 29 Feb and then 31 Mar again.
 *
 * @param first first day of the first period
 */
public record BillingAnchor(LocalDate first) {

    /** First day of period {@code number}, counted from 0; clamped to the last day of a shorter month. */
    public LocalDate start(int number) {
        return first.plusMonths(number);
    }

    /** The first period: begins at {@code at} itself and ends at the start of the anniversary's day in {@code zone}. */
    public BillingPeriod firstPeriod(Instant at, ZoneId zone) {
        return new BillingPeriod(first, start(1), at, startOf(start(1), zone));
    }

    /** The period after {@code number - 1}, which ended at {@code from}; its end is the next anniversary in {@code zone}. */
    public BillingPeriod period(int number, Instant from, ZoneId zone) {
        return new BillingPeriod(start(number), start(number + 1), from, startOf(start(number + 1), zone));
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
