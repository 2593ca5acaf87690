package io.smarthub.app.inbox;

import java.time.DayOfWeek;

/**
 * One cell of the weekday-by-hour map, in the account's zone.
 *
 * @param hour 0 to 23
 */
public record HourOfWeek(DayOfWeek day, int hour) {

    public HourOfWeek {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("hour " + hour);
        }
    }
}
