package io.smarthub.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that the arguments name by {@code --data}, looked for before they are parsed: the log lies there, and the settings
 * there say in which language to speak of a mistake.
 */
public final class NamedFolder {

    private static final String DATA = "--data";

    private NamedFolder() {}

    /** The last one, as it stands; empty where there is none, or none that this system can have. */
    public static Optional<Path> in(List<String> arguments) {
        Optional<String> named = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(DATA + "=")) {
                named = Optional.of(argument.substring(DATA.length() + 1));
            } else if (argument.equals(DATA) && i + 1 < arguments.size()) {
                named = Optional.of(arguments.get(i + 1));
            }
        }
        return named.filter(text -> !text.isBlank()).flatMap(NamedFolder::path);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
