package io.smarthub.store.search;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** How the index's thread and those who wait for it tell each other. */
final class Signals {

    private static final long LOOK_AGAIN_NS = TimeUnit.MILLISECONDS.toNanos(100);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Condition advanced = lock.newCondition();
    private boolean workWaits;

    /** There is something to do. */
    void wake() {
        locked(() -> {
            workWaits = true;
            woken.signalAll();
        });
    }

    /** Until there is something to do, or so much time has passed. */
    void awaitWork(long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (!workWaits && left > 0) {
                left = woken.awaitNanos(left);
            }
            workWaits = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Something was done. */
    void advance() {
        locked(advanced::signalAll);
    }

    /** Until this holds, or so much time has passed. */
    void await(BooleanSupplier condition, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (left > 0 && !condition.getAsBoolean()) {
                // some conditions come with time alone, so it looks again now and then
                long step = Math.min(left, LOOK_AGAIN_NS);
                left -= step - advanced.awaitNanos(step);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Does something that nobody who waits sees half-done. */
    void locked(Runnable runnable) {
        lock.lock();
        try {
            runnable.run();
        } finally {
            lock.unlock();
        }
    }
}
