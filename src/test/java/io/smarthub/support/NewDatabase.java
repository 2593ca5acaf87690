package io.smarthub.support;

import io.smarthub.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of a database that nobody has used yet. Bringing one to the newest version takes four times as long as opening it, so it is
 * done once for all tests of a JVM; how it is done has tests of its own, which open folders themselves.
 */
public final class NewDatabase {

    private static final String NAME = "smarthub.mv.db";
    private static final byte[] FILE = made();

    private NewDatabase() {}

    /** Puts it into a folder that has none yet. Where that fails, opening the folder says why. */
    public static void into(Path folder) {
        try {
            Files.createDirectories(folder);
            if (isEmpty(folder)) {
                Files.write(folder.resolve(NAME), FILE);
            }
        } catch (IOException e) {
            // the test is about a folder that cannot be used
        }
    }

    /** A folder that holds anything of a database is the test's own. */
    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "smarthub*")) {
            return !files.iterator().hasNext();
        }
    }

    private static byte[] made() {
        try {
            Path folder = Files.createTempDirectory("new-database");
            Database.open(folder, TestDb.CLOCK).close();
            byte[] file = Files.readAllBytes(folder.resolve(NAME));
            Files.delete(folder.resolve(NAME));
            Files.deleteIfExists(folder.resolve("smarthub.lock"));
            Files.delete(folder);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
