package io.smarthub.bench.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.bench.data.KeptData;
import io.smarthub.bench.data.Making;
import io.smarthub.bench.data.Size;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.scenario.Disk;
import io.smarthub.bench.scenario.FarPage;
import io.smarthub.bench.scenario.FirstPage;
import io.smarthub.bench.scenario.Ground;
import io.smarthub.bench.scenario.Import;
import io.smarthub.bench.scenario.LiveMessage;
import io.smarthub.bench.scenario.Open;
import io.smarthub.bench.scenario.Scenario;
import io.smarthub.bench.scenario.Search;
import io.smarthub.bench.scenario.Statistics;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every scenario of the store still runs, on the smallest data; how fast is no matter of a test. */
class ScenariosIT {

    private static final List<Scenario> OF_THE_STORE = List.of(
            new Import(),
            new FirstPage(),
            new FarPage(),
            new Open(),
            new Search(),
            new Statistics(),
            new LiveMessage(),
            new Disk());

    @TempDir
    Path keep;

    @Test
    void eachMeasuresSomethingBesideABaselineAndLeavesTheDataAsItWas() throws Exception {
        KeptData data = KeptData.in(keep, Size.K1);
        KeptData.Figures figures = Making.make(data);
        try (Ground ground = new Ground(data, figures, true, Path.of(""))) {
            for (Scenario scenario : OF_THE_STORE) {
                List<Row> rows = scenario.measure(ground);
                assertThat(rows)
                        .as(scenario.name())
                        .allMatch(row -> row.scenario().equals(scenario.name()) && row.value() > 0)
                        .anyMatch(row -> row.ratio().isPresent());
            }
        }
        assertThat(data.folder().toFile().list())
                .containsExactlyInAnyOrder("benchmark.properties", "data", "baseline.sqlite");
        assertThat(KeptData.in(keep, Size.K1).figures()).contains(figures);
    }

    @Test
    void namesAreShortAndUnique() {
        assertThat(Scenarios.ALL)
                .extracting(Scenario::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9-]{4,16}"));
    }
}
