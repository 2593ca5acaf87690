package io.smarthub.attachments;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but the owner can open, and that cannot be run, as far as the system knows such rights. */
final class OwnersFiles {

    private OwnersFiles() {}

    static void folder(Path path) throws IOException {
        Files.createDirectories(path, rights(path, "rwx------"));
    }

    static FileChannel create(Path path) throws IOException {
        return FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights(path, "rw-------"));
    }

    /** What was moved into a folder is there after a power cut, too; not every system can say so of a folder. */
    static void settle(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
