package io.smarthub.store.search;

import java.time.Duration;

/** Growing pauses between attempts at something that fails: a full disk, a folder that is locked for a moment. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Duration first;
    private Duration pause = Duration.ZERO;
    private long failedAt;

    Pauses() {
        this(FIRST);
    }

    Pauses(Duration first) {
        this.first = first;
    }

    /** It has failed: the next attempt waits twice as long as the one before. */
    void failed(long nanoTime) {
        failedAt = nanoTime;
        Duration longer = pause.isZero() ? first : pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    void succeeded() {
        pause = Duration.ZERO;
    }

    boolean isOver(long nanoTime) {
        return nanoTime - failedAt >= pause.toNanos();
    }
}
