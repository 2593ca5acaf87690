package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A billing period, half-open (D4). Days are the account's local days; a period that has begun keeps its end even if the account's
 * zone changes, because it is paid for until then.
 *
 * @param start first day
 * @param end first day after it: the day of the next charge
 * @param from first instant
 * @param until first instant after it
 */
public record BillingPeriod(LocalDate start, LocalDate end, Instant from, Instant until) {

    public BillingPeriod {
        if (!start.isBefore(end) || !from.isBefore(until)) {
            throw new IllegalArgumentException("a period ends after its start: " + start + " to " + end);
        }
    }

    /** Length in days. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /** The local day of {@code instant}, kept within the period's days. */
    public LocalDate dayOf(Instant instant, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        LocalDate last = end.minusDays(1);
        return day.isBefore(start) ? start : day.isAfter(last) ? last : day;
    }

    /** Days from {@code day} to the end, {@code day} itself counted in full. */
    public long daysFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, end);
    }
}
