package io.smarthub.domain.statistics;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/**
 * Counts by weekday and hour of the account's zone. Where the clocks go back, both passes of an hour count in the same
 * cell; where they go forward, the skipped hour has none.
 *
 * @param counts 7 × 24 counts, Monday 00:00 first
 */
public record WeekHours(List<Long> counts) {

    public static final int HOURS = 24;

    public WeekHours {
        counts = List.copyOf(counts);
        if (counts.size() != 7 * HOURS || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a week has 168 counts of at least 0");
        }
    }

    /** Adds up counts cell by cell. */
    public static final class Builder {
        private final long[] counts = new long[7 * HOURS];

        /** Adds to a cell. */
        public Builder add(DayOfWeek day, int hour, long count) {
            counts[index(day, hour)] += count;
            return this;
        }

        public WeekHours build() {
            return new WeekHours(Arrays.stream(counts).boxed().toList());
        }
    }

    public long at(DayOfWeek day, int hour) {
        return counts.get(index(day, hour));
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** The highest count. */
    public long peak() {
        return counts.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static int index(DayOfWeek day, int hour) {
        if (hour < 0 || hour >= HOURS) {
            throw new IllegalArgumentException("hour " + hour);
        }
        return (day.getValue() - 1) * HOURS + hour;
    }
}
