package io.smarthub.domain.quota;

import java.time.YearMonth;

/**
 * How many chatbot conversations the vendor says a month used.
 *
 * @param month the calendar month
 * @param units from 0 to {@link #MOST}
 */
public record VendorFigure(YearMonth month, int units) {

    /** The largest figure that is believed: more than any plan allows a thousand times over. */
    public static final int MOST = 10_000_000;

    public VendorFigure {
        if (units < 0 || units > MOST) {
            throw new IllegalArgumentException("a vendor's figure is 0 to " + MOST + ", not " + units);
        }
    }
}
