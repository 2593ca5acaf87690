package io.smarthub.exports;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.intake.FullDisk;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a file is written: beside its place until it is whole, so that one that was there stays until then. */
final class Destination implements AutoCloseable {

    private static final String STREAM = "-";

    private final OutputStream out;
    private final @Nullable Path part;
    private final @Nullable Path place;
    private boolean finished;

    private Destination(OutputStream out, @Nullable Path part, @Nullable Path place) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.part = part;
        this.place = place;
    }

    /** The file of that name, or the stream where the name is {@code -}. */
    static Destination of(String name, OutputStream stream) throws IOException {
        return name.equals(STREAM) ? stream(stream) : file(name);
    }

    /** A stream that is there already, and stays open. */
    static Destination stream(OutputStream out) {
        return new Destination(out, null, null);
    }

    static Destination file(String file) throws IOException {
        Path place = Path.of(file).toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new FileAlreadyExistsException(file, null, "is a folder");
        }
        Path part = Files.createTempFile(place.getParent(), place.getFileName() + ".", ".part");
        // When the window is closed meanwhile, the process ends without asking this thread.
        part.toFile().deleteOnExit();
        return new Destination(Files.newOutputStream(part), part, place);
    }

    OutputStream out() {
        return out;
    }

    /** Everything is written: puts the file in its place. */
    void finish() throws IOException {
        out.flush();
        if (part != null && place != null) {
            out.close();
            Replacement.move(part, place);
        }
        finished = true;
    }

    /** Leaves nothing behind unless it was finished. */
    @Override
    public void close() throws IOException {
        if (finished || part == null) {
            return;
        }
        try {
            out.close();
        } catch (IOException e) {
            // What was to be written is thrown away.
        }
        Files.deleteIfExists(part);
    }

    /** Says what is wrong with a file in terms of the use cases. */
    static ExportFailure failure(String file, Exception e) {
        ExportFailure.Kind kind = switch (e) {
            case NoSuchFileException _ -> hasFolder(file) ? ExportFailure.Kind.OTHER : ExportFailure.Kind.NO_FOLDER;
            case FileAlreadyExistsException _ -> ExportFailure.Kind.FOLDER;
            case AccessDeniedException _ -> ExportFailure.Kind.NO_PERMISSION;
            case InvalidPathException _ -> ExportFailure.Kind.NAME;
            case FileSystemException f
            when String.valueOf(f.getReason()).contains("Read-only") -> ExportFailure.Kind.READ_ONLY;
            case FileSystemException f
            when String.valueOf(f.getReason()).contains("name too long") -> ExportFailure.Kind.NAME;
            default -> FullDisk.isMeantBy(e) ? ExportFailure.Kind.DISK_FULL : ExportFailure.Kind.OTHER;
        };
        return new ExportFailure(kind, file, e);
    }

    /** A folder of the system may exist and take no files. */
    private static boolean hasFolder(String file) {
        Path folder = Path.of(file).toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder);
    }
}
