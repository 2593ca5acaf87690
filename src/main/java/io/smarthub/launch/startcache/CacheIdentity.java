package io.smarthub.launch.startcache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What a cache is made of: the JVM compares the same things, and uses no cache where one of them has changed. */
final class CacheIdentity {

    private static final List<String> FOLDERS = List.of("", "javafx", "lib");

    private CacheIdentity() {}

    /** One line each for the JDK, the options, and every jar with its size and time. */
    static String of(Path application) throws IOException {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + " "
                + System.getProperty("os.arch"));
        lines.add(System.getProperty("java.home"));
        for (String folder : FOLDERS) {
            for (Path jar : jars(application.resolve(folder))) {
                lines.add(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
            }
        }
        return lines.add(Files.readString(application.resolve("jvm.options"))).toString();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
