package io.smarthub.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the log file lies: beside the data; of a demo, which has no data to keep, in the folder for temporary files. */
final class Logs {

    private static final String PROPERTY = "smarthub.logs";
    private static final String DATA = "--data";

    private Logs() {}

    /** The folder that was chosen. */
    static Path folder() {
        String chosen = System.getProperty(PROPERTY);
        return chosen == null ? Path.of(System.getProperty("java.io.tmpdir", ""), "smarthub-logs") : Path.of(chosen);
    }

    /**
     * Chooses the folder for a command line. It is read once, by whatever logs first, so this comes before everything else,
     * and reads the one argument it needs by itself. Nothing is created until there is something to write.
     */
    static void choose(List<String> arguments, Path standardFolder) {
        if (System.getProperty(PROPERTY) == null) {
            folder(arguments, standardFolder).ifPresent(folder -> System.setProperty(PROPERTY, folder.toString()));
        }
    }

    static Optional<Path> folder(List<String> arguments, Path standardFolder) {
        Path data = standardFolder;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(DATA + "=")) {
                data = path(argument.substring(DATA.length() + 1), standardFolder);
            } else if (argument.equals(DATA) && i + 1 < arguments.size()) {
                data = path(arguments.get(i + 1), standardFolder);
            }
        }
        boolean temporary = data.equals(standardFolder) && arguments.contains("demo");
        return temporary ? Optional.empty() : Optional.of(data.resolve("logs"));
    }

    private static Path path(String text, Path otherwise) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            return otherwise;
        }
    }
}
