package io.smarthub.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts a window with the options of the launchers, and ends it when it says that it can be used. */
final class MeasuredStart {

    private static final Pattern MILESTONE = Pattern.compile("(\\d+) ms: " + StartUp.USABLE);
    private static final long PATIENCE_SECONDS = 60;

    /**
     * A window that can be used.
     *
     * @param millis since the process's start
     * @param processor milliseconds of processor time until it was seen, a moment later
     */
    record Usable(double millis, double processor) {}

    private final Path app;
    private final List<String> options;
    private final String classPath;
    private final List<String> program;
    private final Path output;
    private final Path log;

    /**
     * @param classPath what stands before the application's jars, with a separator
     * @param program main class and arguments
     * @param output where the process's output goes
     * @param log the file in which it says that it can be used
     */
    MeasuredStart(Path app, List<String> options, String classPath, List<String> program, Path output, Path log) {
        this.app = app;
        this.options = options;
        this.classPath = classPath;
        this.program = program;
        this.output = output;
        this.log = log;
    }

    MeasuredStart with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new MeasuredStart(app, all, classPath, program, output, log);
    }

    /** Runs it to its own end. */
    void run() throws IOException, InterruptedException {
        if (start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(output));
        }
    }

    Usable measure() throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        Process process = start();
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (System.nanoTime() < until) {
                Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
                Matcher found = MILESTONE.matcher(Files.exists(log) ? Files.readString(log) : "");
                if (found.find()) {
                    return new Usable(Double.parseDouble(found.group(1)), processor.toMillis());
                }
                process.waitFor(10, TimeUnit.MILLISECONDS);
            }
            throw new IllegalStateException("no usable window within a minute: " + Files.readString(output));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + app.resolve("jvm.options")));
        command.addAll(options);
        command.addAll(List.of("--module-path", app.resolve("javafx").toString()));
        command.addAll(List.of("-cp", classPath + app.resolve("smarthub.jar") + ":" + app.resolve("lib") + "/*"));
        command.addAll(program);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
