package io.smarthub.bench.command;

import io.smarthub.bench.scenario.Disk;
import io.smarthub.bench.scenario.FarPage;
import io.smarthub.bench.scenario.FirstPage;
import io.smarthub.bench.scenario.Import;
import io.smarthub.bench.scenario.LiveMessage;
import io.smarthub.bench.scenario.Open;
import io.smarthub.bench.scenario.Scenario;
import io.smarthub.bench.scenario.Search;
import io.smarthub.bench.scenario.Statistics;
import io.smarthub.bench.window.Idle;
import io.smarthub.bench.window.OpenPaint;
import io.smarthub.bench.window.Scroll;
import io.smarthub.bench.window.Start;
import io.smarthub.bench.window.StatisticsPaint;
import java.util.List;
import java.util.stream.Collectors;

/** All scenarios, in the order in which they are measured. */
final class Scenarios {

    static final List<Scenario> ALL = List.of(
            new Import(),
            new FirstPage(),
            new FarPage(),
            new Open(),
            new Search(),
            new Statistics(),
            new LiveMessage(),
            new Disk(),
            new Scroll(),
            new OpenPaint(),
            new StatisticsPaint(),
            new Start(),
            new Idle());

    private Scenarios() {}

    /** All names, for people. */
    static String known() {
        return ALL.stream().map(Scenario::name).collect(Collectors.joining(", "));
    }
}
