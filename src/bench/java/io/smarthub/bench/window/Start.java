package io.smarthub.bench.window;

import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Samples;
import io.smarthub.bench.scenario.Ground;
import io.smarthub.bench.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * From the process's start to an inbox that can be used, by turns with a bare window, both without an AOT cache: what the size of the
 * data does to it. Needs a display, or Xvfb.
 */
public final class Start implements Scenario {

    static final String AT_THE_INBOX = """
            {"window": {"x": 0, "y": 0, "width": 1280, "height": 800, "maximised": false, "screen": "inbox"}}
            """;

    private static final int STARTS = 7;
    private static final double TIMES = 1.35;
    private static final double NANOS_A_MILLI = 1e6;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "from the process's start to a usable inbox, beside a bare window";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        Path data = ground.copy();
        Path work = ground.work();
        Files.writeString(data.resolve("settings.json"), AT_THE_INBOX);
        Samples ours = new Samples();
        Samples bare = new Samples();
        try (Display display = Display.open(work)) {
            for (int start = 0; start <= STARTS; start++) {
                double window = usable(WindowProcess.bare(display, ground.project(), work.resolve("bare.txt")));
                double inbox = usable(WindowProcess.application(display, ground.project(), data));
                if (start > 0) {
                    bare.add((long) (window * NANOS_A_MILLI));
                    ours.add((long) (inbox * NANOS_A_MILLI));
                }
            }
        }
        return List.of(Row.of(name(), "", ground.size(), ours)
                .against(BareStage.NAME, bare.p50())
                .atMost(TIMES)
                .noting("both without an AOT cache: the pair with one is measured by -Pbench verify"));
    }

    private static double usable(WindowProcess process) throws Exception {
        try (process) {
            return process.awaitUsable();
        }
    }
}
