package io.smarthub.app.due;

import java.time.Duration;
import java.util.Optional;

/** Rings when the test says so. */
public final class AlarmByHand implements Alarm {

    private Optional<Duration> after = Optional.empty();
    private Runnable action = () -> {};

    /** After how long it is set to ring; empty while it is not. */
    public Optional<Duration> after() {
        return after;
    }

    @Override
    public void set(Duration delay, Runnable what) {
        after = Optional.of(delay);
        action = what;
    }

    public void ring() {
        after = Optional.empty();
        action.run();
    }

    @Override
    public void close() {
        after = Optional.empty();
        action = () -> {};
    }
}
