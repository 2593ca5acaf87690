package io.smarthub.bench.window;

import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Table;
import io.smarthub.bench.scenario.Ground;
import io.smarthub.bench.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A window that nobody touches. Needs a display, or Xvfb. */
public final class Idle implements Scenario {

    private static final Duration SETTLING = Duration.ofSeconds(20);
    private static final Duration WATCHED = Duration.ofSeconds(60);
    private static final double MOST_PERCENT = 0.5;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public String about() {
        return "what a window on the inbox costs for a minute in which nothing happens";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        Path data = ground.copy();
        Files.writeString(data.resolve("settings.json"), Start.AT_THE_INBOX);
        double ours;
        double bare;
        try (Display display = Display.open(ground.work())) {
            try (WindowProcess process = WindowProcess.application(display, ground.project(), data)) {
                process.awaitUsable();
                ours = percent(process.handle());
            }
            bare = idleBareWindow(display, ground);
        }
        return List.of(Row.of(name(), "", ground.size(), ours, "% of one core")
                .against(BareStage.NAME, bare)
                .within("≤ 0.5 %", ours <= MOST_PERCENT)
                .noting("over " + WATCHED.toSeconds() + " s, " + SETTLING.toSeconds()
                        + " s after the start; growth over an hour is not measured; bare " + Table.number(bare)
                        + " %"));
    }

    private static double idleBareWindow(Display display, Ground ground) throws Exception {
        try (WindowProcess process =
                WindowProcess.bare(display, ground.project(), ground.work().resolve("bare.txt"), "stay")) {
            process.awaitUsable();
            return percent(process.handle());
        }
    }

    private static double percent(ProcessHandle process) {
        LockSupport.parkNanos(SETTLING.toNanos());
        double before = seconds(process);
        long start = System.nanoTime();
        LockSupport.parkNanos(WATCHED.toNanos());
        double watched = (System.nanoTime() - start) / NANOS;
        return (seconds(process) - before) / watched * 100;
    }

    private static double seconds(ProcessHandle process) {
        Duration used = process.info().totalCpuDuration().orElseThrow();
        return used.toNanos() / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
