package io.smarthub.app.livechat;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Calls later, each call on a virtual thread of its own: thousands of visitors wait on one sleeping thread. */
final class Waiter implements AutoCloseable {

    private final ScheduledThreadPoolExecutor thread;

    Waiter() {
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("live chat clock").daemon().factory());
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Calls once. */
    Future<?> in(Duration delay, Runnable action) {
        return thread.schedule(() -> now(action), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Calls at once, beside whoever asks. */
    void now(Runnable action) {
        Thread.ofVirtual().name("live chat").start(action);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
