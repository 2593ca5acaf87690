package io.smarthub.bench.scenario;

import io.smarthub.bench.report.Row;
import java.util.List;

/** One thing that is measured. */
public interface Scenario {

    /** What it is called on the command line and in reports. */
    String name();

    /** What it measures, in one line. */
    String about();

    /** Measures it on the data of one size. */
    List<Row> measure(Ground ground) throws Exception;
}
