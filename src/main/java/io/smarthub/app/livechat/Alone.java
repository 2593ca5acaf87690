package io.smarthub.app.livechat;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one after the other do something; whoever is in may come in again. */
final class Alone {

    private final ReentrantLock lock = new ReentrantLock();

    void run(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    <T> T answer(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
