package io.smarthub.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices Ctrl-C (or SIGTERM), and holds the process back until a command that asks for it has ended: what it stored is
 * whole, and the report is said.
 */
final class Interrupt implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("interrupt").unstarted(this::stop);
    private volatile boolean asked;
    private volatile boolean requested;

    private Interrupt() {}

    /** Begins to watch. */
    static Interrupt watch() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** Whether to end early. */
    boolean requested() {
        asked = true;
        return requested;
    }

    /** Asks the command to end, and waits until it has; what the system does on Ctrl-C. */
    void stop() {
        requested = true;
        try {
            if (asked && !ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ended.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the process ends already, and the hook with it
            requested = true;
        }
    }
}
