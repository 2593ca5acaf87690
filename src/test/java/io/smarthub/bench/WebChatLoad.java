package io.smarthub.bench;

import io.smarthub.store.Database;
import io.smarthub.store.verify.Verification;
import io.smarthub.webload.ServerChild;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Many visitors on the web chat, with an inbox that follows, beside the same traffic on a bare WebSocket echo. The figures are in
 * docs/performance/web-chat.md.
 */
public final class WebChatLoad {

    /** Of the chatbot that each visitor meets, and clicks before saying anything. */
    private static final String BUTTON = "delivery";

    /** The widget comes back half a second to a second after a line was lost. */
    private static final Duration STORM = Duration.ofMillis(500);

    private static final double STORM_BUDGET_SECONDS = 5;
    private static final double BUDGET = 200;
    private static final double MEGA = 1_048_576;

    private final int visitors = Integer.getInteger("visitors", 2_000);
    private final int perSecond = Integer.getInteger("rate", 200);
    private final int seconds = Integer.getInteger("seconds", 20);
    private final Path work;
    private final HttpClient http =
            HttpClient.newBuilder().executor(Executors.newFixedThreadPool(2)).build();

    private WebChatLoad(Path work) {
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("smarthub-load-");
        try {
            new WebChatLoad(work).measure();
        } finally {
            delete(work);
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        say("%d visitors, %d messages a second for %d s", visitors, perSecond, seconds);
        Latencies echo;
        try (ServerChild server =
                ServerChild.start(EchoProcess.class.getName(), work.resolve("echo.txt"), jvm("echo"))) {
            say("bare echo");
            Crowd crowd = talk(server, "");
            echo = crowd.accepting;
            crowd.leave();
        }
        Path data = work.resolve("data");
        Crowd crowd;
        try (ServerChild server = ServerChild.start(
                "io.smarthub.launch.ServingProcess",
                work.resolve("chat.txt"),
                jvm("chat"),
                data.toString(),
                "chatbot")) {
            say("web chat");
            crowd = talk(server, BUTTON);
            Latencies rows = new Latencies();
            String told = server.ask("inbox");
            if (!told.isEmpty()) {
                Stream.of(told.split(" ")).map(Long::valueOf).forEach(rows::add);
            }
            say(
                    "  accepted beside echo: p50 %.1f times, p99 %.1f times",
                    ratio(crowd, echo, 50), ratio(crowd, echo, 99));
            say(
                    "  visitor to inbox row  %s; budget %.0f ms: %s",
                    rows, BUDGET, rows.percentile(99) <= BUDGET ? "met" : "missed");
            long begin = System.nanoTime();
            Latencies back = crowd.storm(STORM.toNanos());
            double took = (System.nanoTime() - begin) / 1e9;
            say(
                    "  all back %.1f s after the first came (within %d ms, as widgets do): each %s; budget %.0f s: %s",
                    took,
                    STORM.toMillis(),
                    back,
                    STORM_BUDGET_SECONDS,
                    took <= STORM_BUDGET_SECONDS ? "met" : "missed");
            say("  heap after the storm  %.1f MB", Long.parseLong(server.ask("heap")) / MEGA);
            crowd.leave();
            server.end();
        }
        check(data, crowd);
    }

    private List<String> jvm(String name) {
        String recording = System.getProperty("record", "");
        return recording.isEmpty()
                ? List.of("-Xmx512m")
                : List.of(
                        "-Xmx512m",
                        "-Xlog:jfr+startup=off",
                        "-XX:StartFlightRecording=filename=" + recording + "-" + name + ".jfr,settings=profile");
    }

    private Crowd talk(ServerChild server, String button) throws IOException, InterruptedException {
        Crowd crowd = new Crowd(server.url(), http, visitors, button);
        long begin = System.nanoTime();
        Latencies coming = crowd.come();
        say("  all connected in %.1f s: each %s", (System.nanoTime() - begin) / 1e9, coming);
        double start = Long.parseLong(server.ask("heap")) / MEGA;
        int half = perSecond * seconds / 2;
        crowd.talk(0, half, perSecond);
        boolean answered = crowd.isAnswered();
        double middle = Long.parseLong(server.ask("heap")) / MEGA;
        crowd.talk(half, half, perSecond);
        answered &= crowd.isAnswered();
        double end = Long.parseLong(server.ask("heap")) / MEGA;
        say("  accepted              %s%s", crowd.accepting, answered ? "" : ", NOT ALL");
        say("  refused               %d", crowd.refused.size());
        say("  heap                  %.1f MB, %.1f MB, %.1f MB", start, middle, end);
        return crowd;
    }

    private static double ratio(Crowd crowd, Latencies echo, double percent) {
        return crowd.accepting.percentile(percent) / echo.percentile(percent);
    }

    /** Every accepted message is in the database, exactly once. */
    private static void check(Path data, Crowd crowd) {
        try (Database database = Database.open(data, Clock.systemDefaultZone())) {
            List<String> stored = database.read(sql -> sql.list(
                    "SELECT external_id FROM event WHERE external_id LIKE 'c-load-%'", row -> row.text("external_id")));
            Set<String> once = new HashSet<>(stored);
            long lost = crowd.accepted.stream()
                    .filter(id -> !once.contains("c-" + id + "-0"))
                    .count();
            say(
                    "  lost %d, twice %d, of %d accepted; mismatches %d",
                    lost,
                    stored.size() - once.size(),
                    crowd.accepted.size(),
                    new Verification(database, Clock.systemDefaultZone())
                            .verify()
                            .mismatches());
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
