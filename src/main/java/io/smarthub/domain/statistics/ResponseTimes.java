package io.smarthub.domain.statistics;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The times from a visitor's first message to the first answer by an agent, as a histogram, counted when the
 * conversation was opened.
 *
 * @param counts how many conversations fall in each bucket; empty buckets are left out
 */
public record ResponseTimes(SortedMap<ResponseBucket, Long> counts) {

    /** Nobody was answered. */
    public static final ResponseTimes NONE = of(Map.of());

    public ResponseTimes {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        if (counts.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("a bucket that is there holds at least one conversation: " + counts);
        }
    }

    /** A histogram of these counts. */
    public static ResponseTimes of(Map<ResponseBucket, Long> counts) {
        return new ResponseTimes(new TreeMap<>(counts));
    }

    /** How many conversations were answered. */
    public long answered() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The median (of an even number, the lower of the two in the middle), empty where nobody was answered. Exact to the
     * second below 32 seconds, else within 3.2 % of the true value.
     */
    public Optional<Duration> median() {
        long rank = (answered() + 1) / 2;
        long seen = 0;
        for (Map.Entry<ResponseBucket, Long> entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return Optional.of(entry.getKey().middle());
            }
        }
        return Optional.empty();
    }
}
