package io.smarthub.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The command line that only opens the window: nothing, or a folder. It is understood without the library that reads all
 * others, which would be a good part of the window's start.
 *
 * @param folder the database's
 */
record PlainWindow(Path folder) {

    private static final String DATA = "--data";

    /** Empty for every other command line, and for one that is wrong. */
    static Optional<PlainWindow> of(String[] arguments, Path standardFolder) {
        return switch (arguments.length) {
            case 0 -> Optional.of(new PlainWindow(standardFolder));
            case 1 ->
                arguments[0].startsWith(DATA + "=")
                        ? named(arguments[0].substring(DATA.length() + 1))
                        : Optional.empty();
            case 2 -> arguments[0].equals(DATA) ? named(arguments[1]) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<PlainWindow> named(String folder) {
        if (folder.isBlank() || folder.startsWith("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlainWindow(Path.of(folder).toAbsolutePath().normalize()));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
