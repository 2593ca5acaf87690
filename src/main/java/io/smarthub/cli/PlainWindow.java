package io.smarthub.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The command line that only opens the window: nothing, or a folder. It is understood without the library that reads all
 * others, which would be a good part of the window's start.
 *
 * @param folder the database's
 */
record PlainWindow(Path folder) {

    /** Empty for every other command line, and for one that is wrong. */
    static Optional<PlainWindow> of(List<String> arguments, Path standardFolder) {
        if (arguments.isEmpty()) {
            return Optional.of(new PlainWindow(standardFolder));
        }
        boolean onlyAFolder = switch (arguments.size()) {
            case 1 -> arguments.getFirst().startsWith("--data=");
            case 2 ->
                arguments.getFirst().equals("--data") && !arguments.getLast().startsWith("-");
            default -> false;
        };
        return onlyAFolder
                ? NamedFolder.in(arguments)
                        .map(folder -> new PlainWindow(folder.toAbsolutePath().normalize()))
                : Optional.empty();
    }
}
