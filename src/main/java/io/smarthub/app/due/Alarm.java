package io.smarthub.app.due;

import java.time.Duration;

/** Calls once after a while; setting it again replaces what was set before. */
public interface Alarm extends AutoCloseable {

    /** Calls {@code action} after a duration that is not negative, on a thread of its own, one call at a time. */
    void set(Duration after, Runnable action);

    /** Calls no more. */
    @Override
    void close();
}
