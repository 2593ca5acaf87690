package io.smarthub.launch.startcache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * Has the cache of the start made where a window has started without one: a moment later, by a process of its own that takes what
 * others leave of the processor and outlives the window.
 */
public final class CacheBesideWindow {

    /** Set by the launchers: the folder they start the application from. */
    private static final String PROPERTY = "smarthub.launched.from";

    /** Keys and the end of the terminal are meant for the window. */
    private static final String IN_THE_BACKGROUND = "trap '' HUP INT; exec nice -n 19 \"$0\" \"$@\"";

    private static final long PAUSE_SECONDS = 5;

    private final Optional<Path> application;

    private CacheBesideWindow(Optional<Path> application) {
        this.application = application;
    }

    /** Of the launcher that started this process, if one did. */
    public static CacheBesideWindow ofThisProcess() {
        return new CacheBesideWindow(
                Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    /** Returns at once. */
    public void make() {
        application.ifPresent(folder -> CompletableFuture.delayedExecutor(
                        PAUSE_SECONDS,
                        TimeUnit.SECONDS,
                        task -> Thread.ofPlatform().daemon().name("start cache").start(task))
                .execute(() -> make(folder)));
    }

    private static void make(Path folder) {
        try {
            if (StartCache.of(folder, CachesFolder.ofThisUser()).wanted()) {
                start(folder);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(CacheBesideWindow.class).warn("the cache of the start cannot be made", e);
        }
    }

    static Process start(Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        if (File.separatorChar == '/') {
            command.addAll(List.of("sh", "-c", IN_THE_BACKGROUND));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder.resolve("smarthub.jar").toString(),
                CacheMaker.class.getName(),
                folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        OptionsOfOneStart.leaveOut(builder);
        return builder.start();
    }
}
