package io.smarthub.bench.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** All scenarios, in the order in which they are measured. */
public final class Scenarios {

    public static final List<Scenario> ALL = List.of(
            new Import(),
            new FirstPage(),
            new FarPage(),
            new Open(),
            new Search(),
            new Statistics(),
            new LiveMessage(),
            new Disk());

    private Scenarios() {}

    /** All names, for people. */
    public static String known() {
        return ALL.stream().map(Scenario::name).collect(Collectors.joining(", "));
    }
}
