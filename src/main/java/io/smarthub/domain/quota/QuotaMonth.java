package io.smarthub.domain.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The quota's window: a calendar month in the account's zone, half-open [1st 00:00, next 1st 00:00) (D4, Q3, Q4). It has
 * nothing to do with the billing period. Where a day begins later than 00:00 (daylight saving), its first instant counts.
 *
 * @param month the calendar month
 * @param zone the account's zone
 */
public record QuotaMonth(YearMonth month, ZoneId zone) {

    /** The month that {@code instant} belongs to in {@code zone}. */
    public static QuotaMonth of(Instant instant, ZoneId zone) {
        return new QuotaMonth(YearMonth.from(instant.atZone(zone)), zone);
    }

    /** First instant of the month. */
    public Instant from() {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** First instant after the month: the moment the quota is full again. */
    public Instant until() {
        return next().from();
    }

    /** The day on which the quota is full again. */
    public LocalDate resetsOn() {
        return month.plusMonths(1).atDay(1);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from()) && instant.isBefore(until());
    }

    public QuotaMonth next() {
        return new QuotaMonth(month.plusMonths(1), zone);
    }

    public QuotaMonth previous() {
        return new QuotaMonth(month.minusMonths(1), zone);
    }
}
