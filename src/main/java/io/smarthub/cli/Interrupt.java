package io.smarthub.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices Ctrl-C (or SIGTERM), and holds the process back until a command that asks for it has ended: what it stored is
 * whole, and the report is said.
 */
final class Interrupt implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("interrupt").unstarted(this::stopProcess);
    private volatile boolean asked;
    private volatile boolean requested;
    private volatile boolean whole;
    private volatile Optional<ExitStatus> wanted = Optional.empty();

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

    /**
     * Waits for the request to end.
     *
     * @param status what the process ends with then: being asked is how the command is done
     */
    void await(ExitStatus status) {
        asked = true;
        wanted = Optional.of(status);
        try {
            stopping.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the command to end, and waits until it has; what the system does on Ctrl-C. */
    void stop() {
        requested = true;
        stopping.countDown();
        try {
            whole = asked && ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The system would end the process with the signal's number, also when the command did all it should. */
    private void stopProcess() {
        stop();
        if (whole) {
            wanted.ifPresent(status -> Runtime.getRuntime().halt(status.code()));
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
