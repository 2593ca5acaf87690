package io.smarthub.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The secret behind visitors' tokens, in a file beside the database that only the owner can read. */
public final class VisitorKey {

    private static final String NAME = "web-chat.key";
    private static final int BYTES = 32;

    private VisitorKey() {}

    /**
     * The folder's key, made where there is none. With another key, all visitors come as somebody new.
     *
     * @throws UncheckedIOException when it can neither be read nor made
     */
    public static byte[] of(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IOException(file + " has " + key.length + " bytes, not " + BYTES
                        + ": without it a new one is made, and visitors begin anew");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        // whole or not at all: it is made beside, and moved
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".new", ownersOnly(file));
        Files.write(beside, key);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            Files.delete(beside);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
