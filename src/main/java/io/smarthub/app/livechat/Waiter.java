package io.smarthub.app.livechat;

import io.smarthub.app.intake.StoreFailure;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls later, each call on a virtual thread of its own: thousands of visitors wait on one sleeping thread. */
final class Waiter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Waiter.class);

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

    /** Calls at once, beside whoever asks; not where it was closed before the call could begin. */
    void now(Runnable action) {
        Thread.ofVirtual().name("live chat").start(() -> {
            if (thread.isShutdown()) {
                return;
            }
            try {
                action.run();
            } catch (StoreFailure e) {
                // closing takes nobody's news away: they are read again by the next start
                if (e.kind() != StoreFailure.Kind.CLOSED) {
                    LOG.error("A visitor could not be told what is new", e);
                }
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
