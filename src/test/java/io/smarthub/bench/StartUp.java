package io.smarthub.bench;

import io.smarthub.launch.DemoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From the process's start to a usable inbox on the demo database (its first page, counts and filters read and painted), beside
 * a bare JavaFX window of the same size, by turns on the same machine. Needs a display: elsewhere {@code xvfb-run} gives one.
 */
public final class StartUp {

    static final String USABLE = "first screen usable";

    private static final double BUDGET = 2.0;
    private static final Pattern MILESTONE = Pattern.compile("(\\d+) ms: " + USABLE);
    private static final String START_AT_THE_INBOX = """
            {"window": {"x": 0, "y": 0, "width": 1280, "height": 800, "maximised": false, "screen": "inbox"}}
            """;

    private final Path work;
    private final Path app;

    private StartUp(Path work, Path app) {
        this.work = work;
        this.app = app;
    }

    /** @param arguments how many runs are counted; 7 without */
    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null && System.getProperty("os.name").equals("Linux")) {
            System.out.println("The start is measured with real windows: run it on a display, or under xvfb-run.");
            return;
        }
        int runs = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
        Path work = Files.createTempDirectory("smarthub-bench-");
        try {
            new StartUp(work, Path.of("target/app").toAbsolutePath()).measure(runs);
        } finally {
            delete(work);
        }
    }

    private void measure(int runs) throws Exception {
        Path data = work.resolve("data");
        DemoDatabase.fill(data, Clock.systemDefaultZone());
        Files.writeString(data.resolve("settings.json"), START_AT_THE_INBOX);
        System.out.println("Start to a usable inbox, demo database, no cache, beside a bare JavaFX window");
        System.out.printf(Locale.ROOT, "%8s %14s %14s %8s%n", "run", "bare window", "inbox", "ratio");
        List<Double> bare = new ArrayList<>();
        List<Double> inbox = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            double baseline = bareWindow();
            double usable = application(data);
            System.out.printf(
                    Locale.ROOT,
                    "%8s %11.0f ms %11.0f ms %8.2f%n",
                    run == 0 ? "warm-up" : run,
                    baseline,
                    usable,
                    usable / baseline);
            if (run > 0) {
                bare.add(baseline);
                inbox.add(usable);
                ratios.add(usable / baseline);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%8s %11.0f ms %11.0f ms %8.2f   budget %.1f: %s%n",
                "median",
                median(bare),
                median(inbox),
                median(ratios),
                BUDGET,
                median(ratios) <= BUDGET ? "met" : "missed");
    }

    private double bareWindow() throws Exception {
        Path out = work.resolve("bare.txt");
        Process process = start(
                out,
                "io.smarthub.bench.BareWindow",
                Path.of("target/test-classes").toAbsolutePath() + ":");
        return awaitMilestone(process, out);
    }

    private double application(Path data) throws Exception {
        Path logs = data.resolve("logs");
        delete(logs);
        Process process = start(work.resolve("app.txt"), "io.smarthub.launch.Main", "", "--data", data.toString());
        return awaitMilestone(process, logs.resolve("smarthub.0.log"));
    }

    private Process start(Path out, String main, String classPath, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + app.resolve("jvm.options"),
                "--module-path",
                app.resolve("javafx").toString()));
        command.addAll(List.of("-cp", classPath + app.resolve("smarthub.jar") + ":" + app.resolve("lib") + "/*", main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    /** Reads the file until the milestone is in it, and ends the process. */
    private static double awaitMilestone(Process process, Path file) throws Exception {
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (System.nanoTime() < until) {
                Matcher found = MILESTONE.matcher(Files.exists(file) ? Files.readString(file) : "");
                if (found.find()) {
                    return Double.parseDouble(found.group(1));
                }
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
            throw new IllegalStateException("no usable window within a minute, see " + file);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
