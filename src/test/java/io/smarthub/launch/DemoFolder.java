package io.smarthub.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Data folders with the demo data at noon of 22 November 2026 in Prague; made once in a run of the tests, then copied. */
public final class DemoFolder {

    /** When and where it is. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Prague"));

    private static @Nullable Path filled;

    private DemoFolder() {}

    /** Copies it to a new folder, which is answered. */
    public static synchronized Path copy(Path to) throws IOException {
        if (filled == null) {
            Path made = Files.createDirectories(
                    Path.of("target", "demo-folder-" + ProcessHandle.current().pid()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> DemoDatabase.delete(made)));
            DemoDatabase.fill(made, CLOCK);
            filled = made;
        }
        Path from = filled;
        try (Stream<Path> walk = Files.walk(from)) {
            List<Path> all = walk.toList();
            for (Path each : all) {
                Path target = to.resolve(from.relativize(each));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        return to;
    }

    /** Opens such a folder. */
    public static Workspace open(Path folder) {
        return Workspace.open(folder, CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream());
    }
}
