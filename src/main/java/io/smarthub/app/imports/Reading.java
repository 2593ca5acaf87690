package io.smarthub.app.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file being read. */
public interface Reading extends AutoCloseable {

    /** The next item, null at the end. */
    @Nullable
    ReadItem next();

    /** What the file holds; empty when it was not recognised. */
    Optional<Format> format();

    /** How far it has been read. */
    long bytesRead();

    /** Whether the file's size or time changed since it was opened; asked at the end. */
    boolean changedWhileRead();

    @Override
    void close();
}
