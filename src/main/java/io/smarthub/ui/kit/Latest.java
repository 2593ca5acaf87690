package io.smarthub.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Latest wins: of several runs only the newest one's result or failure is delivered (filters, search as you type). */
public final class Latest {

    private final Tasks tasks;
    private final AtomicLong newest = new AtomicLong();

    /** One question that is asked again and again; make one object per question. */
    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    /** As {@link Tasks#run(String, Callable)}; makes every earlier run of this object stale. */
    @CheckReturnValue
    public <T extends @Nullable Object> Tasks.Job<T> run(String name, Callable<T> work) {
        long mine = newest.incrementAndGet();
        return tasks.run(name, work).wantedWhile(() -> newest.get() == mine);
    }

    /** Makes every earlier run stale, for instance when the screen is hidden. */
    public void cancel() {
        newest.incrementAndGet();
    }
}
