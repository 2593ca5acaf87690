package io.smarthub.launch;

import io.smarthub.app.intake.StoreFailure;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Opens a data folder for the window. One that is held is asked for again for a moment: another window may be opening or
 * closing just now, and a sub-command is often done by then.
 */
final class Opening {

    private static final int ATTEMPTS = 15;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path folder;
    private final Clock clock;
    private final RunningWindow running;

    Opening(Path folder, Clock clock, RunningWindow running) {
        this.folder = folder;
        this.clock = clock;
        this.running = running;
    }

    /**
     * Waits until it is open.
     *
     * @return empty when another window has it open and was shown instead
     * @throws StoreFailure when it cannot be opened, saying why
     */
    Optional<Workspace> open() {
        int attempts = 0;
        while (true) {
            try {
                return Optional.of(
                        Workspace.open(folder, clock, InputStream.nullInputStream(), OutputStream.nullOutputStream())
                                .keepingTime());
            } catch (StoreFailure failure) {
                if (failure.kind() != StoreFailure.Kind.IN_USE) {
                    throw failure;
                }
                if (running.show(folder)) {
                    return Optional.empty();
                }
                if (++attempts == ATTEMPTS || !pause()) {
                    throw failure;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
