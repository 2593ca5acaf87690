package io.smarthub.launch.startcache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the operating system keeps what an application of this user can make again. The launchers look in the same places. */
final class CachesFolder {

    private CachesFolder() {}

    static Path ofThisUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Path of(String osName, Path home, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("SmartHub");
        }
        if (os.contains("win")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("SmartHub")
                    .resolve("cache");
        }
        String chosen = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (chosen.startsWith("/") ? Path.of(chosen) : home.resolve(".cache")).resolve("smarthub");
    }
}
