package io.smarthub.app.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * How all conversations are spread over time: where in a long list an instant lies, and what lies at a place of it. Days without
 * conversations take no place. It counts by the day a conversation began, while lists are ordered by its last message, and knows no
 * filter: places are right in their order, and near enough for a scroll bar.
 */
public final class Timeline {

    /** No conversation. */
    public static final Timeline EMPTY = new Timeline(new LocalDate[0], new long[] {0}, ZoneId.of("UTC"));

    private final LocalDate[] days;
    /** How many conversations began before each day, and after the last one how many there are. */
    private final long[] before;

    private final ZoneId zone;

    private Timeline(LocalDate[] days, long[] before, ZoneId zone) {
        this.days = days;
        this.before = before;
        this.zone = zone;
    }

    /**
     * From what is kept by day.
     *
     * @param began conversations by the day they began, each 1 or more
     * @param zone the account's zone, which those days are of
     */
    public static Timeline of(SortedMap<LocalDate, Long> began, ZoneId zone) {
        LocalDate[] days = began.keySet().toArray(LocalDate[]::new);
        long[] before = new long[days.length + 1];
        int day = 0;
        for (long conversations : began.values()) {
            before[day + 1] = before[day] + conversations;
            day++;
        }
        return new Timeline(days, before, zone);
    }

    public boolean isEmpty() {
        return days.length == 0;
    }

    /** Which share of all conversations is newer: 0 at the newest end, 1 at the oldest. */
    public double place(Instant at) {
        if (isEmpty()) {
            return 0;
        }
        LocalDate day = LocalDate.ofInstant(at, zone);
        int index = indexOf(day);
        if (index < 0) {
            return share((double) before[-index - 1]);
        }
        double older = before[index] + partOfDay(at, day) * (before[index + 1] - before[index]);
        return share(older);
    }

    /** The instant at a place from 0 (the newest) to 1 (the oldest); the epoch where there is nothing. */
    public Instant at(double place) {
        if (isEmpty()) {
            return Instant.EPOCH;
        }
        double older = (1 - Math.clamp(place, 0, 1)) * before[days.length];
        int day = 0;
        while (day < days.length - 1 && before[day + 1] < older) {
            day++;
        }
        double part = (older - before[day]) / (before[day + 1] - before[day]);
        Instant start = start(days[day]);
        Duration length = Duration.between(start, start(days[day].plusDays(1)));
        return start.plusMillis(
                Math.min(length.toMillis() - 1, Math.round(length.toMillis() * Math.clamp(part, 0, 1))));
    }

    private double share(double older) {
        return 1 - older / before[days.length];
    }

    private double partOfDay(Instant at, LocalDate day) {
        Instant start = start(day);
        return (double) Duration.between(start, at).toMillis()
                / Duration.between(start, start(day.plusDays(1))).toMillis();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private int indexOf(LocalDate day) {
        return Arrays.binarySearch(days, day);
    }
}
