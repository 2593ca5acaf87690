package io.smarthub.domain.statistics;

import java.util.OptionalDouble;

/**
 * A part of a whole.
 *
 * @param part 0 to {@code whole}
 * @param whole 0 where there is nothing to have a share of
 */
public record Share(long part, long whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
    }

    /** From 0 to 1; empty where the whole is 0, since nothing out of nothing is no percentage. */
    public OptionalDouble ratio() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
