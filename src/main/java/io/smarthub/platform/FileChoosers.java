package io.smarthub.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders. FX thread only; waits for the answer; empty when the user cancelled. */
public interface FileChoosers {

    /** One existing file. */
    Optional<Path> open(Request request);

    /** Any number of existing files; an empty list when cancelled. */
    List<Path> openSeveral(Request request);

    /** A file to write; the chooser itself asks before overwriting. */
    Optional<Path> save(Request request);

    /** An existing folder. */
    Optional<Path> folder(String title, Optional<Path> start);

    /**
     * What is asked for.
     *
     * @param title the chooser's title
     * @param kinds what can be chosen; empty for every file
     * @param start the folder shown first; one that does not exist is ignored, one that does not answer holds the
     *     window up
     * @param name the proposed file name, for saving; may be empty
     */
    record Request(String title, List<Kind> kinds, Optional<Path> start, String name) {}

    /** A kind of file, such as {@code ("CSV", List.of("*.csv"))}. */
    record Kind(String name, List<String> patterns) {}
}
