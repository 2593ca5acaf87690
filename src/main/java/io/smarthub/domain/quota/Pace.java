package io.smarthub.domain.quota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * How many units a day of each weekday uses: the mean of that weekday over the last eight weeks of complete days, with one average
 * day mixed in so that a weekday seen only once or twice does not mislead.
 *
 * @param from first day looked at
 * @param until first day no longer looked at (today, which is not complete)
 * @param units units used in those days
 * @param byWeekday expected units of each weekday
 * @param seen how many days of each weekday were looked at
 * @param variance how far a day is from its weekday's expectation, squared, on average: 0 where every week was the same
 */
public record Pace(
        LocalDate from,
        LocalDate until,
        long units,
        Map<DayOfWeek, Double> byWeekday,
        Map<DayOfWeek, Integer> seen,
        double variance) {

    /** Length of the look back, in days. */
    public static final int WINDOW_DAYS = 56;

    /** Fewer complete days than this say nothing. */
    public static final int FEWEST_DAYS = 7;

    public Pace {
        byWeekday = Map.copyOf(byWeekday);
        seen = Map.copyOf(seen);
    }

    /**
     * Measures the pace before {@code today}.
     *
     * @param unitsByDay the ledger's units by day in the account's zone; days without a unit may be absent
     * @param firstDay the ledger's first day ever: days before it are not "days without a unit"
     */
    public static Pace measure(SortedMap<LocalDate, Integer> unitsByDay, LocalDate firstDay, LocalDate today) {
        LocalDate earliest = today.minusDays(WINDOW_DAYS);
        LocalDate from = firstDay.isAfter(today) ? today : firstDay.isAfter(earliest) ? firstDay : earliest;
        long total = 0;
        long[] sums = new long[8];
        int[] counts = new int[8];
        for (LocalDate day = from; day.isBefore(today); day = day.plusDays(1)) {
            int units = unitsByDay.getOrDefault(day, 0);
            sums[day.getDayOfWeek().getValue()] += units;
            counts[day.getDayOfWeek().getValue()]++;
            total += units;
        }
        long days = ChronoUnit.DAYS.between(from, today);
        double mean = days == 0 ? 0 : (double) total / days;
        Map<DayOfWeek, Double> rates = new EnumMap<>(DayOfWeek.class);
        Map<DayOfWeek, Integer> seen = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            rates.put(weekday, (sums[weekday.getValue()] + mean) / (counts[weekday.getValue()] + 1));
            seen.put(weekday, counts[weekday.getValue()]);
        }
        Pace level = new Pace(from, today, total, rates, seen, 0);
        return new Pace(from, today, total, rates, seen, level.varianceOf(unitsByDay));
    }

    /** The mean square of what days differ by, seven means having been taken from them. */
    private double varianceOf(SortedMap<LocalDate, Integer> unitsByDay) {
        double squares = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            double difference = unitsByDay.getOrDefault(day, 0) - on(day);
            squares += difference * difference;
        }
        return squares / Math.max(1, days() - DayOfWeek.values().length);
    }

    /** Complete days looked at. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** Whether the history is long enough to say anything. */
    public boolean isKnown() {
        return days() >= FEWEST_DAYS;
    }

    /** Expected units of {@code day}. */
    public double on(LocalDate day) {
        return byWeekday.getOrDefault(day.getDayOfWeek(), 0.0);
    }

    /** Units per day, the plain mean of the days looked at. */
    public double perDay() {
        return days() == 0 ? 0 : (double) units / days();
    }
}
