package io.smarthub.app.due;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An alarm on one sleeping thread. */
public final class ThreadAlarm implements Alarm {

    private static final int GIVE_UP_SECONDS = 10;

    private final ScheduledThreadPoolExecutor thread;
    private @Nullable ScheduledFuture<?> pending;

    /** @param name of the thread, as dumps show it */
    public ThreadAlarm(String name) {
        thread = (ScheduledThreadPoolExecutor) Executors.newScheduledThreadPool(
                1, Thread.ofPlatform().name(name).daemon().factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setRemoveOnCancelPolicy(true);
    }

    @Override
    public synchronized void set(Duration after, Runnable action) {
        if (pending != null) {
            pending.cancel(false);
        }
        if (!thread.isShutdown()) {
            pending = thread.schedule(action, after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Waits for a call that is running. */
    @Override
    public void close() {
        synchronized (this) {
            thread.shutdown();
        }
        try {
            boolean _ = thread.awaitTermination(GIVE_UP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
