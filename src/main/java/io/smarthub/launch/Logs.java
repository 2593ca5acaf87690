package io.smarthub.launch;

import java.nio.file.Path;

/** Where the log file lies: beside the data. */
final class Logs {

    private static final String PROPERTY = "smarthub.logs";

    private Logs() {}

    /** Chooses the folder; to be called before anything logs. Nothing is created until there is something to write. */
    static void beside(Path dataFolder) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, dataFolder.resolve("logs").toString());
        }
    }
}
