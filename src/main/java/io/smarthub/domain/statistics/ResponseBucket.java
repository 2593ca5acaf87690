package io.smarthub.domain.statistics;

import java.time.Duration;

/**
 * One bucket of the response-time histogram. Below {@value #EXACT} seconds a bucket is one second wide; above, every
 * doubling of the time is cut into {@value #STEPS} equal buckets, so a bucket is at most 1/{@value #STEPS} of its times
 * wide and its middle is at most 1/32 (3.2 %) from any time in it.
 *
 * @param index 0 for the shortest times
 */
public record ResponseBucket(int index) implements Comparable<ResponseBucket> {

    private static final int EXACT = 32;
    private static final int STEPS = 16;
    private static final int STEP_BITS = 4;
    private static final int LAST = EXACT + (62 - STEP_BITS) * STEPS;

    public ResponseBucket {
        if (index < 0 || index >= LAST) {
            throw new IllegalArgumentException("no response bucket " + index);
        }
    }

    /** The bucket of a response time; whole seconds count, and a negative time, from a clock set back, counts as 0. */
    public static ResponseBucket of(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < EXACT) {
            return new ResponseBucket((int) seconds);
        }
        int shift = 63 - Long.numberOfLeadingZeros(seconds) - STEP_BITS;
        return new ResponseBucket(EXACT + (shift - 1) * STEPS + (int) (seconds >> shift) - STEPS);
    }

    /** The shortest time in it. */
    public Duration from() {
        return Duration.ofSeconds(firstSecond(index));
    }

    /** The shortest time beyond it. */
    public Duration to() {
        return Duration.ofSeconds(firstSecond(index + 1));
    }

    /** The time that stands for all in it: the second itself where the bucket is one second wide, else the middle. */
    public Duration middle() {
        long first = firstSecond(index);
        return Duration.ofSeconds(first + (firstSecond(index + 1) - first) / 2);
    }

    @Override
    public int compareTo(ResponseBucket other) {
        return Integer.compare(index, other.index);
    }

    private static long firstSecond(int index) {
        if (index < EXACT) {
            return index;
        }
        int shift = (index - EXACT) / STEPS + 1;
        return (long) (STEPS + (index - EXACT) % STEPS) << shift;
    }
}
