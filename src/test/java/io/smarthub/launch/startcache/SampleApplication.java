package io.smarthub.launch.startcache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder like the packaged application's. */
record SampleApplication(Path folder) {

    static SampleApplication in(Path folder) throws IOException {
        for (String name : new String[] {"smarthub.jar", "lib/h2.jar", "javafx/javafx-base.jar"}) {
            Path jar = folder.resolve(name);
            Files.createDirectories(jar.getParent());
            Files.writeString(jar, name);
        }
        Files.writeString(folder.resolve("jvm.options"), "-Xmx512m");
        return new SampleApplication(folder);
    }

    void change(String file) throws IOException {
        Files.writeString(folder.resolve(file), "something else");
    }

    StartCache cache() {
        return StartCache.of(folder, folder.resolveSibling("caches"));
    }
}
