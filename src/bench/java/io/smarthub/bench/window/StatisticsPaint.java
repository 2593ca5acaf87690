package io.smarthub.bench.window;

import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Samples;
import io.smarthub.bench.report.Table;
import io.smarthub.bench.scenario.Ground;
import io.smarthub.bench.scenario.Scenario;
import io.smarthub.ui.shell.Destination;
import java.util.List;

/** Going to the statistics of the last 30 days: read, built, laid out and painted. */
public final class StatisticsPaint implements Scenario {

    private static final int WINDOWS = 9;
    private static final double BUDGET = 150;
    private static final double NANOS_A_MILLI = 1e6;

    @Override
    public String name() {
        return "statistics-paint";
    }

    @Override
    public String about() {
        return "from a click on Statistics to its first paint, each time in a new window that has painted Home";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        ground.closeStore();
        Samples ours = new Samples();
        double first = 0;
        for (int i = 0; i < WINDOWS; i++) {
            try (MeasuredWindow window = MeasuredWindow.open(ground.database())) {
                double millis = window.go(new Destination.Statistics());
                first = i == 0 ? millis : first;
                ours.add((long) (millis * NANOS_A_MILLI));
            }
        }
        Samples bare = new Samples();
        try (BareList list = BareList.open()) {
            for (int i = 0; i < WINDOWS; i++) {
                bare.add((long) (list.firstPaint() * NANOS_A_MILLI));
            }
        }
        return List.of(Row.of(name(), "", ground.size(), ours)
                .against(BareList.NAME, bare.p50())
                .within("p50 ≤ 150 ms", ours.p50() <= BUDGET)
                .noting("first of the process " + Table.number(first) + " ms"));
    }
}
