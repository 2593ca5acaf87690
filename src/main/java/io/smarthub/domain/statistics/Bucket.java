package io.smarthub.domain.statistics;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One bar's stretch of time: a day, an ISO week or a calendar month, cut at the ends of its range.
 *
 * @param size what it is
 * @param from its first day
 * @param to the day after its last
 * @param whole whether nothing of it was cut off
 * @param zone the account's zone
 */
public record Bucket(BucketSize size, LocalDate from, LocalDate to, boolean whole, ZoneId zone) {

    /** The same days as a range, for counting and for opening them in the inbox. */
    public Range range() {
        return Range.of(from, to, zone);
    }
}
