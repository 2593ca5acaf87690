package io.smarthub.webchat.guard;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Lets through what a rate allows. Thread-safe. */
public final class TokenBucket {

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Limits.Rate rate;
    private final LongSupplier nanoTime;
    private double tokens;
    private long filled;

    public TokenBucket(Limits.Rate rate, LongSupplier nanoTime) {
        this.rate = rate;
        this.nanoTime = nanoTime;
        tokens = rate.burst();
        filled = nanoTime.getAsLong();
    }

    /** Lets one through and answers 0, or the whole seconds until the next one can pass. */
    public synchronized int secondsToWait() {
        fill();
        if (tokens >= 1) {
            tokens -= 1;
            return 0;
        }
        return Math.max(1, (int) Math.ceil((1 - tokens) / rate.perSecond()));
    }

    /** Whether nothing was let through lately: a new one would be the same. */
    synchronized boolean isFull() {
        fill();
        return tokens >= rate.burst();
    }

    private void fill() {
        long now = nanoTime.getAsLong();
        tokens = Math.min(rate.burst(), tokens + (now - filled) / NANOS * rate.perSecond());
        filled = now;
    }
}
