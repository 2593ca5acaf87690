package io.smarthub.store.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** How a process of this package is started. One that is killed a moment later spends most of its time on starting. */
record Start(List<String> options, String classPath) {

    /** As tests are. */
    static final Start PLAIN =
            new Start(List.of(), System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));

    /**
     * With what one run of the program to its end has loaded, in half of the time. Jars, since the JVM keeps nothing of folders.
     *
     * @param folder where jars and the cache are made
     */
    static Start trained(Path folder, Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path cache = folder.resolve("classes.aot");
        String jars = inJars(folder);
        try (Child child = Child.start(new Start(List.of("-XX:AOTCacheOutput=" + cache), jars), program, arguments)) {
            child.rest();
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no cache was made by " + program.getName());
        }
        return new Start(List.of("-XX:AOTCache=" + cache), jars);
    }

    private static String inJars(Path folder) {
        List<String> entries = new ArrayList<>();
        for (String entry : PLAIN.classPath.split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                Path jar = folder.resolve("classes" + entries.size() + ".jar");
                ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
                if (tool.run(
                                System.out,
                                System.err,
                                "--create",
                                "--no-compress",
                                "--file",
                                jar.toString(),
                                "-C",
                                entry,
                                ".")
                        != 0) {
                    throw new IllegalStateException("no jar of " + entry);
                }
                entries.add(jar.toString());
            } else {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
