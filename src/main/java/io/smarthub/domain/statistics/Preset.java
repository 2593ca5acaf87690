package io.smarthub.domain.statistics;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** The ranges offered with one click; each ends with today, which is not over yet. */
public enum Preset {
    /** Today and the six days before. */
    LAST_7_DAYS(Period.ofDays(7)),
    /** Today and the 29 days before. */
    LAST_30_DAYS(Period.ofDays(30)),
    /** A whole year back from today: the first and the last calendar month may be partial. */
    LAST_12_MONTHS(Period.ofMonths(12));

    private final Period length;

    Preset(Period length) {
        this.length = length;
    }

    /** The range that ends with {@code today} in the account's zone. */
    public Range endingWith(LocalDate today, ZoneId zone) {
        LocalDate to = today.plusDays(1);
        return new Range(to.minus(length), to, zone, length);
    }
}
