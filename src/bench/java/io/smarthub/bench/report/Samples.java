package io.smarthub.bench.report;

import java.util.Arrays;

/** Durations of the same thing. */
public final class Samples {

    private static final double NANOS_A_MILLI = 1e6;
    private static final int HUNDRED = 100;

    private long[] nanos = new long[256];
    private int count;
    private long total;

    public void add(long measured) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = measured;
        total += measured;
    }

    /** How long this takes is one more. */
    public void time(Runnable what) {
        long start = System.nanoTime();
        what.run();
        add(System.nanoTime() - start);
    }

    public void addAll(Samples others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    public int count() {
        return count;
    }

    /** All of them together, in nanoseconds. */
    public long total() {
        return total;
    }

    public double p50() {
        return percentile(50);
    }

    public double p99() {
        return percentile(99);
    }

    /** The smallest duration that so many percent do not exceed, in milliseconds. */
    public double percentile(double percent) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / HUNDRED * count);
        return sorted[Math.clamp(rank - 1L, 0, count - 1)] / NANOS_A_MILLI;
    }
}
