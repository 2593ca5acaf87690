package io.smarthub.launch;

import io.smarthub.app.intake.StoreFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Opens a data folder for the window. One that is held is asked for again for a moment: another window may be opening or
 * closing just now, and a sub-command is often done by then.
 */
final class Opening {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Supplier<Workspace> folder;
    private final Supplier<WindowSocket.Answer> running;
    private final Waiting waiting;

    /**
     * @param folder opens it, or says that it is in use
     * @param running asks the window that may have it open to come to the front
     */
    Opening(Supplier<Workspace> folder, Supplier<WindowSocket.Answer> running, Waiting waiting) {
        this.folder = folder;
        this.running = running;
        this.waiting = waiting;
    }

    /** How time passes. */
    interface Waiting {

        /** Nanoseconds since some moment. */
        long now();

        /** Waits so long; false when interrupted. */
        boolean pause(Duration length);
    }

    /**
     * Waits until it is open. A window that listens but does not answer is not asked again: it hangs, and would do
     * everything it was asked for when it comes to itself.
     *
     * @return empty when another window has it open and was shown instead
     * @throws StoreFailure when it cannot be opened, saying why
     */
    Optional<Workspace> open() {
        long start = waiting.now();
        boolean ask = true;
        while (true) {
            try {
                return Optional.of(folder.get());
            } catch (StoreFailure failure) {
                if (failure.kind() != StoreFailure.Kind.IN_USE) {
                    throw failure;
                }
                if (ask) {
                    switch (running.get()) {
                        case SHOWN -> {
                            return Optional.empty();
                        }
                        case SILENT -> ask = false;
                        case NOBODY -> {}
                    }
                }
                if (waiting.now() - start >= PATIENCE.toNanos() || !waiting.pause(PAUSE)) {
                    throw failure;
                }
            }
        }
    }
}
