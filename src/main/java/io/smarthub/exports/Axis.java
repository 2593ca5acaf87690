package io.smarthub.exports;

import java.util.stream.LongStream;

/**
 * An axis from zero with at most five even steps of 1, 2 or 5 times a power of ten.
 *
 * @param step the distance of two marks
 * @param top the highest mark, at or above every value
 */
record Axis(long step, long top) {

    private static final int MOST_STEPS = 5;

    static Axis upTo(long highest) {
        long step = 1;
        for (int turn = 0; highest > step * MOST_STEPS; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        long steps = Math.max(1, (highest + step - 1) / step);
        return new Axis(step, steps * step);
    }

    LongStream marks() {
        return LongStream.rangeClosed(0, top / step).map(at -> at * step);
    }

    float share(long value) {
        return (float) value / top;
    }
}
