package io.smarthub.domain.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** How finely a range is cut into bars. */
public enum BucketSize {
    DAY {
        @Override
        LocalDate begin(LocalDate day) {
            return day;
        }

        @Override
        LocalDate next(LocalDate begin) {
            return begin.plusDays(1);
        }
    },
    /** From Monday (ISO). */
    WEEK {
        @Override
        LocalDate begin(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate next(LocalDate begin) {
            return begin.plusWeeks(1);
        }
    },
    MONTH {
        @Override
        LocalDate begin(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate begin) {
            return begin.plusMonths(1);
        }
    };

    private static final int MOST_DAYS = 45;
    private static final int MOST_WEEKS = 26;

    abstract LocalDate begin(LocalDate day);

    abstract LocalDate next(LocalDate begin);

    /** The size that gives a readable number of bars: days up to six weeks, weeks up to half a year, else months. */
    public static BucketSize fitting(Range range) {
        if (range.days() <= MOST_DAYS) {
            return DAY;
        }
        return range.days() <= 7 * MOST_WEEKS ? WEEK : MONTH;
    }

    /** The bucket of this size that a day of the range lies in, cut at the range's ends. */
    public Bucket bucketOf(LocalDate day, Range range) {
        if (!range.contains(day)) {
            throw new IllegalArgumentException(day + " is not in " + range.from() + " to " + range.to());
        }
        LocalDate begin = begin(day);
        LocalDate end = next(begin);
        LocalDate from = begin.isBefore(range.from()) ? range.from() : begin;
        LocalDate to = end.isAfter(range.to()) ? range.to() : end;
        return new Bucket(this, from, to, from.equals(begin) && to.equals(end), range.zone());
    }

    /** Cuts a range into buckets, in order, without gaps; the first and the last may be partial. */
    public List<Bucket> cut(Range range) {
        List<Bucket> buckets = new ArrayList<>();
        for (LocalDate day = range.from();
                day.isBefore(range.to());
                day = buckets.getLast().to()) {
            buckets.add(bucketOf(day, range));
        }
        return List.copyOf(buckets);
    }
}
