package io.smarthub.domain.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole days in the account's zone, half-open: {@code from} belongs to it, {@code to} does not. A day lasts from its
 * first instant in the zone to the next day's first instant, so 23 or 25 hours where the clocks change.
 *
 * @param from the first day
 * @param to the day after the last
 * @param zone the account's zone
 * @param length how long it is in days, or in months where it is so many calendar months; it decides which period
 *     before it is equal
 */
public record Range(LocalDate from, LocalDate to, ZoneId zone, Period length) {

    public Range {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a range begins before it ends, not " + from + " to " + to);
        }
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("a range has a length, not " + length);
        }
    }

    /**
     * The days from {@code from} to before {@code to}. Where both are the first of a month, it is so many calendar
     * months long, else so many days.
     *
     * @throws IllegalArgumentException when it would hold no day
     */
    public static Range of(LocalDate from, LocalDate to, ZoneId zone) {
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
        Period length = wholeMonths
                ? Period.ofMonths(Math.toIntExact(ChronoUnit.MONTHS.between(from, to)))
                : Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
        return new Range(from, to, zone, length);
    }

    /**
     * The equal period immediately before (D9): as many days, or as many calendar months, ending where this one begins.
     * The twelve months to 15 March are compared with the twelve months to 15 March of the year before.
     */
    public Range previous() {
        return new Range(from.minus(length), from, zone, length);
    }

    /** The first instant in it. */
    public Instant start() {
        return startsAt().toInstant();
    }

    /** The first instant behind it. */
    public Instant end() {
        return endsAt().toInstant();
    }

    /** The exact beginning, printable with its zone and offset. */
    public ZonedDateTime startsAt() {
        return from.atStartOfDay(zone);
    }

    /** The exact end, which no longer belongs to it. */
    public ZonedDateTime endsAt() {
        return to.atStartOfDay(zone);
    }

    /** The last day in it, as people name it. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** How many days it has. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start()) && instant.isBefore(end());
    }

    /** The days in it on which the clocks change, and which are therefore longer or shorter than 24 hours. */
    public List<LocalDate> clockChanges() {
        List<LocalDate> days = new ArrayList<>();
        Instant mark = start().minusMillis(1);
        ZoneOffsetTransition next = zone.getRules().nextTransition(mark);
        while (next != null && next.getInstant().isBefore(end())) {
            LocalDateTime turn = next.getDateTimeBefore();
            days.add((next.isOverlap() ? turn.minusNanos(1) : turn).toLocalDate());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return List.copyOf(days);
    }
}
