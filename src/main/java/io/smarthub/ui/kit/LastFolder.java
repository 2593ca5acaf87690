package io.smarthub.ui.kit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The folder of the last file, as long as it answers: on a network drive that is gone the system waits for half a minute. */
final class LastFolder {

    private final Predicate<Path> isFolder;
    private final Duration patience;
    private volatile @Nullable Path folder;

    LastFolder(Predicate<Path> isFolder, Duration patience) {
        this.isFolder = isFolder;
        this.patience = patience;
    }

    void remember(@Nullable Path of) {
        folder = of;
    }

    /** The folder, unless it is gone or is silent, and so forgotten. Not on the FX thread. */
    Optional<Path> ifThere() throws InterruptedException {
        Path last = folder;
        if (last == null) {
            return Optional.empty();
        }
        AtomicBoolean there = new AtomicBoolean();
        // A thread of its own: what hangs here must not hold up the few that carry all virtual ones.
        Thread look = Thread.ofPlatform().daemon().name("last folder").start(() -> there.set(isFolder.test(last)));
        if (look.join(patience) && there.get()) {
            return Optional.of(last);
        }
        folder = null;
        return Optional.empty();
    }
}
