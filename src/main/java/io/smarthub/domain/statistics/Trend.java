package io.smarthub.domain.statistics;

import java.util.Optional;

/**
 * The change against the equal period before (D9): from 10 to 5 is -50 %.
 *
 * @param before the count of the period before, at least 1
 * @param now the count of the period shown
 */
public record Trend(long before, long now) {

    public Trend {
        if (before < 1 || now < 0) {
            throw new IllegalArgumentException("no trend from " + before + " to " + now);
        }
    }

    /** The trend, or none where the count before was 0: there is no percentage of nothing (D9). */
    public static Optional<Trend> between(long before, long now) {
        return before == 0 ? Optional.empty() : Optional.of(new Trend(before, now));
    }

    /** The change as a ratio: -0.5 is half as many, 1 is twice as many. */
    public double change() {
        return ((double) now - before) / before;
    }

    /** 1 up, -1 down, 0 the same. */
    public int direction() {
        return Long.compare(now, before);
    }
}
