package io.smarthub.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Durations in microseconds, from many threads. */
final class Latencies {

    private static final double MILLI = 1_000.0;

    private final Queue<Long> micros = new ConcurrentLinkedQueue<>();

    void add(long measured) {
        micros.add(measured);
    }

    int count() {
        return micros.size();
    }

    /** In milliseconds; 0 when nothing was measured. */
    double percentile(double percent) {
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, sorted.length * percent / 100)] / MILLI;
    }

    @Override
    public String toString() {
        long most = Arrays.stream(micros.toArray(new Long[0]))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, max %.1f ms (%d)",
                percentile(50),
                percentile(99),
                most / MILLI,
                count());
    }
}
