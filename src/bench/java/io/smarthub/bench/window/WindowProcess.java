package io.smarthub.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process with a window, started as the launcher starts it, until it says that it can be used. */
final class WindowProcess implements AutoCloseable {

    static final String USABLE = "first screen usable";

    private static final Pattern MILESTONE = Pattern.compile("(\\d+) ms: " + USABLE);
    private static final String SEPARATOR = System.getProperty("path.separator", ":");
    private static final int SECONDS = 120;

    private final Process process;
    private final Path told;

    private WindowProcess(Process process, Path told) {
        this.process = process;
        this.told = told;
    }

    /** The application on a data folder. */
    static WindowProcess application(Display display, Path project, Path data) throws IOException {
        Path log = data.resolve("logs/smarthub.0.log");
        Files.deleteIfExists(log);
        return new WindowProcess(
                start(
                        display,
                        project,
                        data.resolve("out.txt"),
                        project.resolve("target/app/smarthub.jar") + SEPARATOR + project.resolve("target/app/lib")
                                + "/*",
                        "io.smarthub.launch.Main",
                        "--data",
                        data.toString()),
                log);
    }

    /** The least that shows a window; it closes it at once, unless an argument says that it stays. */
    static WindowProcess bare(Display display, Path project, Path out, String... arguments) throws IOException {
        Files.deleteIfExists(out);
        String classes = System.getProperty("java.class.path", "");
        return new WindowProcess(start(display, project, out, classes, BareStage.class.getName(), arguments), out);
    }

    private static Process start(
            Display display, Path project, Path out, String classes, String main, String... arguments)
            throws IOException {
        Path app = project.resolve("target/app");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "@" + app.resolve("jvm.options"),
                "--module-path",
                app.resolve("javafx").toString(),
                "-cp",
                classes,
                main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        display.on(builder);
        return builder.start();
    }

    /** Waits until it can be used; answers how many milliseconds after its start that was. */
    double awaitUsable() throws IOException, InterruptedException {
        for (int twentieths = 0; twentieths < SECONDS * 20; twentieths++) {
            Matcher found = MILESTONE.matcher(Files.exists(told) ? Files.readString(told) : "");
            if (found.find()) {
                return Double.parseDouble(found.group(1));
            }
            if (process.waitFor(50, TimeUnit.MILLISECONDS) && !isTold()) {
                break;
            }
        }
        throw new IllegalStateException("no usable window: " + (Files.exists(told) ? Files.readString(told) : told));
    }

    private boolean isTold() throws IOException {
        return Files.exists(told) && MILESTONE.matcher(Files.readString(told)).find();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
