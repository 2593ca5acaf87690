package io.smarthub.webchat.line;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What waits to be sent to one browser: never more than a bound, so that a slow one costs little. One takes at a time. */
public final class Outbox {

    private static final long MOST_CHARACTERS = 4_000_000;

    private final int bound;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<String> frames = new ArrayDeque<>();
    private long characters;
    private int turns;
    private int saying;
    private boolean finished;

    Outbox(int bound) {
        this.bound = bound;
    }

    /**
     * What was waiting.
     *
     * @param over whether this taker need not ask again: everything is said, or another took its place
     */
    public record Taken(List<String> frames, boolean over) {}

    /** Puts a frame behind the others; false when it has no room. After the end it is dropped. */
    boolean offer(String frame) {
        lock.lock();
        try {
            if (finished) {
                return true;
            }
            if (frames.size() >= bound || (!frames.isEmpty() && characters + frame.length() > MOST_CHARACTERS)) {
                return false;
            }
            frames.add(frame);
            characters += frame.length();
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more in; what is there can still be taken. */
    void finish(boolean keepWaiting) {
        lock.lock();
        try {
            finished = true;
            if (!keepWaiting) {
                frames.clear();
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether everything was taken, and whoever took it has said it. */
    public boolean isOver() {
        lock.lock();
        try {
            return finished && frames.isEmpty() && saying == 0;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the place of whoever took before, and answers the turn to take with. */
    public int claim() {
        lock.lock();
        try {
            turns++;
            changed.signalAll();
            return turns;
        } finally {
            lock.unlock();
        }
    }

    /** What was taken with that turn is on its way; to be called by every taker, also one that could not say it. */
    public void said(int turn) {
        lock.lock();
        try {
            saying = saying == turn ? 0 : saying;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something, or nothing more comes, or the time is up; {@link #said} follows. */
    public Taken take(int turn, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (turn == turns && frames.isEmpty() && !finished && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (turn != turns) {
                return new Taken(List.of(), true);
            }
            List<String> taken = new ArrayList<>(frames);
            frames.clear();
            characters = 0;
            saying = turn;
            return new Taken(taken, finished);
        } finally {
            lock.unlock();
        }
    }
}
