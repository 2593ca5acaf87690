package io.smarthub.store;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreFailure.Kind;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of one database, held by one process at a time through a lock of our own. */
final class Folder implements AutoCloseable {

    static final String DATABASE = "smarthub";

    /** Of every database file. */
    static final String SUFFIX = ".mv.db";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private Folder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder where there is none, and holds it.
     *
     * @throws StoreFailure IN_USE, NO_PERMISSION, DISK_FULL or OTHER
     */
    static Folder hold(Path dir) {
        Path path = dir.toAbsolutePath().normalize();
        if (path.toString().indexOf(';') >= 0) {
            throw new StoreFailure(Kind.OTHER, StoreSentence.of(StoreReason.FOLDER_NAME, path));
        }
        try {
            OwnersFolder.create(path);
            Path file = path.resolve(DATABASE + SUFFIX);
            if (Files.exists(file) && !(Files.isReadable(file) && Files.isWritable(file))) {
                throw new AccessDeniedException(file.toString());
            }
            return lock(path);
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    private static Folder lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve(DATABASE + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return new Folder(path, channel, lock);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw inUse(path.resolve(DATABASE + SUFFIX), null);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    static StoreFailure inUse(Path file, @Nullable Throwable cause) {
        return new StoreFailure(Kind.IN_USE, StoreSentence.of(StoreReason.IN_USE, file), cause);
    }

    private static StoreFailure refused(Path path, IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return new StoreFailure(Kind.NO_PERMISSION, StoreSentence.of(StoreReason.FOLDER_IS_FILE, path), e);
        }
        return Failures.kind(e) == Kind.DISK_FULL ? full(path, e) : notWritable(path, e);
    }

    static StoreFailure full(Path path, Throwable cause) {
        return new StoreFailure(Kind.DISK_FULL, StoreSentence.of(StoreReason.FOLDER_FULL, path), cause);
    }

    static StoreFailure notWritable(Path path, Throwable cause) {
        return new StoreFailure(
                Kind.NO_PERMISSION,
                StoreSentence.of(StoreReason.FOLDER_NOT_WRITABLE, path, String.valueOf(cause.getMessage())),
                cause);
    }

    Path path() {
        return path;
    }

    Path file() {
        return path.resolve(DATABASE + SUFFIX);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
