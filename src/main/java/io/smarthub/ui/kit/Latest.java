package io.smarthub.ui.kit;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One question that is asked again and again. Where the question changes (filters, search as you type) the latest wins: only the newest
 * run's result or failure is delivered. Where only the answer may have changed, it is asked {@link #again}: readings that take longer
 * than the changes come would otherwise overtake each other for ever, and none would be shown.
 */
public final class Latest {

    private final Tasks tasks;
    private long newest;
    private boolean reading;
    private @Nullable Runnable waiting;

    /** Make one object per question. */
    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    /** As {@link Tasks#run(String, Callable)}; makes every earlier run of this object stale. */
    @CheckReturnValue
    public <T extends @Nullable Object> Tasks.Job<T> run(String name, Callable<T> work) {
        long mine = begin();
        return tasks.run(name, work).wantedWhile(() -> isNewest(mine)).afterwards(() -> end(mine));
    }

    /**
     * The answer may have changed: asks at once when nothing is being read, else once when what is being read was delivered.
     *
     * @param ask asks the question with {@link #run}
     */
    public void again(Runnable ask) {
        if (!waitsForAnswer(ask)) {
            ask.run();
        }
    }

    /** Makes every earlier run stale, for instance when the screen is hidden. */
    public synchronized void cancel() {
        newest++;
        reading = false;
        waiting = null;
    }

    private synchronized long begin() {
        reading = true;
        waiting = null;
        return ++newest;
    }

    private synchronized boolean isNewest(long run) {
        return newest == run;
    }

    private synchronized boolean waitsForAnswer(Runnable ask) {
        if (reading) {
            waiting = ask;
        }
        return reading;
    }

    private void end(long run) {
        Runnable next = isNewest(run) ? ended() : null;
        if (next != null) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable ended() {
        Runnable next = waiting;
        reading = false;
        waiting = null;
        return next;
    }
}
