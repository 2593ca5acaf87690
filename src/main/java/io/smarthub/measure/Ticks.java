package io.smarthub.measure;

import java.util.stream.LongStream;

/**
 * The marks of an axis from zero: at most five steps of 1, 2 or 5 times a power of ten, the last one at or above the
 * highest value.
 *
 * @param step the distance of two marks
 * @param steps how many marks there are besides zero
 */
public record Ticks(long step, int steps) {

    private static final int MOST_STEPS = 5;
    private static final long HIGHEST = 4_000_000_000_000_000_000L;

    /** For values from zero to {@code highest}; an axis without any value goes to 1. */
    public static Ticks upTo(long highest) {
        long top = Math.clamp(highest, 1, HIGHEST);
        long step = 1;
        for (int turn = 0; (top + step - 1) / step > MOST_STEPS; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new Ticks(step, (int) ((top + step - 1) / step));
    }

    /** The highest mark. */
    public long top() {
        return step * steps;
    }

    /** The marks, zero first. */
    public LongStream values() {
        return LongStream.rangeClosed(0, steps).map(at -> at * step);
    }

    /** Where a value lies between zero and the highest mark, from 0 to 1. */
    public double share(long value) {
        return Math.clamp((double) value / top(), 0, 1);
    }
}
