package io.smarthub.launch.startcache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Makes a cache, once: of several that begin, the first one does it. */
final class Making {

    /** What became of it. */
    enum Outcome {
        MADE,
        NOT_WANTED,
        SOMEBODY_ELSE_DOES,
        /** The application was built anew meanwhile. */
        OUTDATED,
        /** Somebody ended this process meanwhile. */
        ENDED,
        IMPOSSIBLE
    }

    private final StartCache cache;
    private final Training training;

    Making(StartCache cache, Training training) {
        this.cache = cache;
        this.training = training;
    }

    Outcome make() throws IOException, InterruptedException {
        Files.createDirectories(cache.file().toAbsolutePath().getParent());
        try (FileChannel lock =
                FileChannel.open(cache.sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!isHeld(lock)) {
                return Outcome.SOMEBODY_ELSE_DOES;
            }
            return cache.wanted() ? train() : Outcome.NOT_WANTED;
        }
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** In the folder for temporary files: beside the application, it would be in the way of a build. */
    private Outcome train() throws IOException, InterruptedException {
        String identity = CacheIdentity.of(cache.application());
        Path log = cache.sibling(".log");
        Files.deleteIfExists(log);
        Path work = Files.createTempDirectory("smarthub-start-cache-");
        AtomicBoolean ended = new AtomicBoolean();
        Thread hook = Thread.ofPlatform().unstarted(() -> {
            ended.set(true);
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            delete(work);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            Optional<Path> made = training.run(work, log);
            return ended.get() ? Outcome.ENDED : keep(made, identity, log);
        } finally {
            if (!ended.get()) {
                Runtime.getRuntime().removeShutdownHook(hook);
                delete(work);
            }
        }
    }

    private Outcome keep(Optional<Path> made, String identity, Path log) throws IOException {
        if (!identity.equals(CacheIdentity.of(cache.application()))) {
            return Outcome.OUTDATED;
        }
        if (made.isEmpty()) {
            cache.giveUp(identity);
            return Outcome.IMPOSSIBLE;
        }
        cache.replace(made.get(), identity);
        Files.deleteIfExists(log);
        return Outcome.MADE;
    }

    /** As far as it can be deleted. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException _) {
            // what is left is the system's to clean up
        }
    }
}
