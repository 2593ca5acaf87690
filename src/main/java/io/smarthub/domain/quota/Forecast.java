package io.smarthub.domain.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the present month will look like at its end, at the weekday-aware pace of the last eight weeks.
 *
 * @param pace what the expectation rests on
 * @param expectedTotal units expected to be used by the month's end, those already used included
 * @param gap units expected beyond the limit by the month's end, 0 where it will last
 * @param runsOut the day on which the last unit goes (or went), null where the limit lasts, is 0, or the pace is unknown
 * @param band how far it may be off, in eight months of ten
 */
public record Forecast(
        Pace pace, int expectedTotal, int gap, @Nullable LocalDate runsOut, Band band) {

    /** A tenth of a millionth of a unit: sums of daily means carry rounding noise that must not become a whole unit. */
    private static final double NOISE = 1e-7;

    /** The day on which the last unit goes, or went where the month is exhausted already. */
    public Optional<LocalDate> runsOutOn() {
        return Optional.ofNullable(runsOut);
    }

    /** Units per day at the present pace. */
    public double perDay() {
        return pace.perDay();
    }

    /**
     * Looks ahead to the end of {@code quota}'s month.
     *
     * @param quota the present month's balance
     * @param unitsByDay units by day in the account's zone, over at least the pace's window and the month
     * @param firstDay the ledger's first day ever
     * @param limitSince the day from which on the limit has been no higher than it is: before, nothing was used up
     * @param now an instant within the month
     */
    public static Forecast of(
            Quota quota,
            SortedMap<LocalDate, Integer> unitsByDay,
            LocalDate firstDay,
            LocalDate limitSince,
            Instant now) {
        ZoneId zone = quota.month().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Pace pace = Pace.measure(unitsByDay, firstDay, today);
        if (quota.limit() > 0 && quota.exhausted()) {
            LocalDate used = reachedOn(quota, unitsByDay, today);
            LocalDate reached = used.isBefore(limitSince) ? limitSince : used;
            int total = pace.isKnown() ? wholeUnits(quota.used() + rest(quota.month(), pace, now)) : quota.used();
            return new Forecast(
                    pace, total, Math.max(0, total - quota.limit()), reached, Band.of(quota, pace, now, reached));
        }
        if (!pace.isKnown()) {
            return new Forecast(pace, quota.used(), quota.over(), null, Band.of(quota, pace, now, null));
        }
        double expected = quota.used();
        LocalDate runsOut = null;
        for (LocalDate day = today; day.isBefore(quota.month().resetsOn()); day = day.plusDays(1)) {
            expected += pace.on(day) * (day.equals(today) ? restOfDay(now, zone) : 1);
            if (runsOut == null && quota.limit() > 0 && expected + NOISE >= quota.limit()) {
                runsOut = day;
            }
        }
        int total = wholeUnits(expected);
        return new Forecast(pace, total, Math.max(0, total - quota.limit()), runsOut, Band.of(quota, pace, now, null));
    }

    private static double rest(QuotaMonth month, Pace pace, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, month.zone());
        double units = pace.on(today) * restOfDay(now, month.zone());
        for (LocalDate day = today.plusDays(1); day.isBefore(month.resetsOn()); day = day.plusDays(1)) {
            units += pace.on(day);
        }
        return units;
    }

    private static LocalDate reachedOn(Quota quota, SortedMap<LocalDate, Integer> unitsByDay, LocalDate today) {
        int sum = 0;
        for (LocalDate day = quota.month().month().atDay(1); day.isBefore(today); day = day.plusDays(1)) {
            sum += unitsByDay.getOrDefault(day, 0);
            if (sum >= quota.limit()) {
                return day;
            }
        }
        return today;
    }

    /** The part of the day that is still to come, 0 to 1, on days of 23 and 25 hours too. */
    static double restOfDay(Instant now, ZoneId zone) {
        ZonedDateTime start = now.atZone(zone).toLocalDate().atStartOfDay(zone);
        ZonedDateTime end = start.toLocalDate().plusDays(1).atStartOfDay(zone);
        double length = Duration.between(start, end).toMillis();
        return Math.clamp(Duration.between(now, end.toInstant()).toMillis() / length, 0, 1);
    }

    private static int wholeUnits(double units) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(units - NOISE));
    }
}
