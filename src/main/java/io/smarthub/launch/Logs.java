package io.smarthub.launch;

import io.smarthub.cli.NamedFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the log file lies: beside the data; of a demo, which has no data to keep, in the folder for temporary files. */
final class Logs {

    private static final String PROPERTY = "smarthub.logs";

    private Logs() {}

    /** The folder that was chosen. */
    static Path folder() {
        String chosen = System.getProperty(PROPERTY);
        return chosen == null ? Path.of(System.getProperty("java.io.tmpdir", ""), "smarthub-logs") : Path.of(chosen);
    }

    /**
     * Chooses the folder for a command line. It is read once, by whatever logs first, so this comes before everything else.
     * Nothing is created until there is something to write.
     */
    static void choose(List<String> arguments, Path standardFolder) {
        if (System.getProperty(PROPERTY) == null) {
            folder(arguments, standardFolder).ifPresent(folder -> System.setProperty(PROPERTY, folder.toString()));
        }
    }

    static Optional<Path> folder(List<String> arguments, Path standardFolder) {
        Optional<Path> named = NamedFolder.in(arguments);
        boolean temporary = named.isEmpty() && arguments.contains("demo");
        return temporary
                ? Optional.empty()
                : Optional.of(named.orElse(standardFolder).resolve("logs"));
    }
}
