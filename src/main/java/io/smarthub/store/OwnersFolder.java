package io.smarthub.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that nobody but their owner may look into, as far as the system knows such rights. */
public final class OwnersFolder {

    private OwnersFolder() {}

    /** Makes it, and what is missing above it. One that is there keeps the rights its owner gave it. */
    public static Path create(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return path;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return Files.createDirectories(path);
    }
}
