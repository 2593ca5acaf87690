package io.smarthub.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the database lies when the owner names no folder: the operating system's place for an application's data. */
public final class DataFolder {

    private DataFolder() {}

    /** The folder on this machine. */
    public static Path standard() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Path of(String osName, Path home, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("SmartHub");
        }
        if (os.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null || local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("SmartHub");
        }
        String data = environment.get("XDG_DATA_HOME");
        Path base =
                data == null || !data.startsWith("/") ? home.resolve(".local").resolve("share") : Path.of(data);
        return base.resolve("smarthub");
    }
}
