package io.smarthub.bench;

import io.smarthub.bench.MeasuredStart.Usable;
import io.smarthub.launch.DemoDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * From the process's start to a usable inbox on the demo database (its first page, counts and filters read and painted), beside
 * a bare JavaFX window of the same size: without a cache, and each with its own cache. All four by turns on the same machine.
 * Needs a display: elsewhere {@code xvfb-run} gives one.
 */
public final class StartUp {

    static final String USABLE = "first screen usable";

    private static final double BUDGET_WITHOUT_CACHE = 2.0;
    private static final double BUDGET_WITH_CACHE = 1.35;
    private static final String START_AT_THE_INBOX = """
            {"window": {"x": 0, "y": 0, "width": 1280, "height": 800, "maximised": false, "screen": "inbox"}}
            """;

    /** A bare window and the inbox, started in the same way. */
    private record Pair(String name, double budget, MeasuredStart bare, MeasuredStart inbox, List<Both> measured) {

        Pair(String name, double budget, MeasuredStart bare, MeasuredStart inbox) {
            this(name, budget, bare, inbox, new ArrayList<>());
        }

        void measure(String run, boolean counted) throws Exception {
            Both both = new Both(bare.measure(), inbox.measure());
            if (counted) {
                measured.add(both);
            }
            print(run, name, both, both.ratio(), "");
        }

        void summary() {
            double ratio = median(Both::ratio);
            Both medians = new Both(
                    new Usable(
                            median(both -> both.bare().millis()),
                            median(both -> both.bare().processor())),
                    new Usable(
                            median(both -> both.inbox().millis()),
                            median(both -> both.inbox().processor())));
            String verdict = String.format(Locale.ROOT, "budget %.2f: %s", budget, ratio <= budget ? "met" : "missed");
            print("median", name, medians, ratio, verdict);
        }

        private double median(ToDoubleFunction<Both> value) {
            return measured.stream()
                    .mapToDouble(value)
                    .sorted()
                    .skip(measured.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Both(Usable bare, Usable inbox) {

        double ratio() {
            return inbox.millis() / bare.millis();
        }
    }

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
        MeasuredStart bare = bareWindow();
        MeasuredStart inbox = inbox();
        List<Pair> pairs = List.of(
                new Pair("no cache", BUDGET_WITHOUT_CACHE, bare, inbox),
                new Pair("own cache", BUDGET_WITH_CACHE, cached(bare), inbox.with(cache(app.resolve("smarthub.aot")))));
        System.out.println(
                "Start to a usable inbox, demo database, beside a bare JavaFX window; processor time in brackets");
        System.out.printf(Locale.ROOT, "%8s %10s %20s %20s %8s%n", "run", "", "bare window", "inbox", "ratio");
        for (int run = 0; run <= runs; run++) {
            for (Pair pair : pairs) {
                pair.measure(run == 0 ? "warm-up" : String.valueOf(run), run > 0);
            }
        }
        pairs.forEach(Pair::summary);
    }

    /** In a jar: with a folder on the class path the JVM uses no cache. */
    private MeasuredStart bareWindow() throws IOException {
        Path out = work.resolve("bare.txt");
        Path jar = work.resolve("bare.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> classes = Files.list(Path.of("target/test-classes/io/smarthub/bench"))) {
            for (Path each : classes.filter(
                            file -> file.getFileName().toString().startsWith("BareWindow"))
                    .toList()) {
                entries.putNextEntry(new ZipEntry("io/smarthub/bench/" + each.getFileName()));
                Files.copy(each, entries);
            }
        }
        List<String> program = List.of("io.smarthub.bench.BareWindow");
        return new MeasuredStart(app, List.of(), jar + File.pathSeparator, program, out, out);
    }

    private MeasuredStart inbox() throws IOException {
        Path data = work.resolve("data");
        DemoDatabase.fill(data, Clock.systemDefaultZone());
        Files.writeString(data.resolve("settings.json"), START_AT_THE_INBOX);
        Path log = data.resolve("logs").resolve("smarthub.0.log");
        List<String> program = List.of("io.smarthub.launch.Main", "--data", data.toString());
        return new MeasuredStart(app, List.of(), "", program, work.resolve("inbox.txt"), log);
    }

    /** Trained as itself, with a real display. */
    private MeasuredStart cached(MeasuredStart bare) throws Exception {
        String watched = "-XX:AOTConfiguration=" + work.resolve("bare.watched");
        Path cache = work.resolve("bare.aot");
        bare.with("-XX:AOTMode=record", watched).run();
        bare.with("-XX:AOTMode=create", watched, "-XX:AOTCache=" + cache).run();
        return bare.with(cache(cache));
    }

    /** One that is not used would not be measured: the process would end. */
    private static String[] cache(Path file) {
        return new String[] {"-XX:AOTCache=" + file, "-XX:AOTMode=on"};
    }

    private static void print(String run, String name, Both both, double ratio, String verdict) {
        System.out.printf(
                Locale.ROOT,
                "%8s %10s %8.0f ms (%5.0f) %9.0f ms (%5.0f) %8.2f %s%n",
                run,
                name,
                both.bare().millis(),
                both.bare().processor(),
                both.inbox().millis(),
                both.inbox().processor(),
                ratio,
                verdict);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
