package io.smarthub.launch.startcache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file with the cache, and beside it what it was made of. A cache that could not be made leaves that as well, so that it is
 * tried once for each build and JDK, not at every start.
 *
 * @param application the folder with the application's jars
 * @param file the cache
 */
record StartCache(Path application, Path file) {

    private static final String NAME = "smarthub.aot";
    private static final String MADE = "made of\n";
    private static final String NOT_MADE = "could not be made of\n";

    /** Beside the application; where that cannot be written, in the folder of the user, named after the application's. */
    static StartCache of(Path application, Path userFolder) {
        return of(application, userFolder, Files.isWritable(application));
    }

    static StartCache of(Path application, Path userFolder, boolean writable) {
        Path beside = application.resolve(NAME);
        if (Files.exists(beside) || writable) {
            return new StartCache(application, beside);
        }
        String separator = application.getFileSystem().getSeparator();
        String name = application.toString().replace(separator, "_");
        return new StartCache(
                application, userFolder.resolve((separator.equals("\\") ? name.replace(':', '_') : name) + ".aot"));
    }

    /** Whether it should be made: neither is it there, of this build and JDK, nor was that tried in vain. */
    boolean wanted() throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            return false;
        }
        if (!Files.exists(remembered())) {
            return true;
        }
        String before = Files.readString(remembered());
        String now = CacheIdentity.of(application);
        return !before.equals(NOT_MADE + now) && !(before.equals(MADE + now) && Files.exists(file));
    }

    /**
     * Puts a new cache in the place of the old one; a window that uses the old one keeps it.
     *
     * @param identity of what it was made of
     */
    void replace(Path made, String identity) throws IOException {
        Path copy = sibling(".new");
        try {
            Files.copy(made, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(remembered());
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(remembered(), MADE + identity);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Remembers that none can be made here; one of an earlier build would only cost time. */
    void giveUp(String identity) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(remembered(), NOT_MADE + identity);
    }

    /** A file with this name and another ending, in the same folder. */
    Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private Path remembered() {
        return sibling(".of");
    }
}
