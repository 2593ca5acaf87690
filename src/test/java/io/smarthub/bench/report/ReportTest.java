package io.smarthub.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.bench.data.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Table and JSON are two views of the same rows. */
class ReportTest {

    private static final Machine QUIET =
            new Machine("Linux 6 amd64", 2, 24_000_000_000L, "25.0.3", 512_000_000, 0.4, "abc1234", true);
    private static final List<Row> ROWS = List.of(
            Row.of("first-page", "all", Size.K100, samples(1, 3))
                    .against("by hand", 0.5)
                    .within(2, 25)
                    .atMost(1.3)
                    .noting("first 20 ms"),
            Row.of("import", "", Size.M1, 52_400, "messages/s").within("≥ 30,000 messages/s", true),
            Row.of("disk", "", Size.K1, 3.5, "MB"));

    @Test
    void theTableNamesBaselineRatioBudgetAndWhetherItIsMet() {
        assertThat(Table.of(QUIET, ROWS)
                        .lines()
                        .skip(2)
                        .map(line -> line.replaceAll(" +|-+(?= )", " ").replaceAll(" +", " ")))
                .containsExactly(
                        "| scenario | size | value | p50 ms | p99 ms | baseline | its value | ratio | budget | met | detail |",
                        "| | | | | | | | | | | |",
                        "| first-page: all | 100k | 1.00 ms | 1.00 | 3.00 | by hand | 0.500 | 2.00 | p50 ≤ 2 ms, p99 ≤ 25 ms, ≤ 1.3 × baseline | missed | first 20 ms |",
                        "| import | 1m | 52,400 messages/s | | | | | | ≥ 30,000 messages/s | met | |",
                        "| disk | 1k | 3.50 MB | | | | | | | | |");
    }

    @Test
    void figuresOfABusyMachineAreCalledProvisional() {
        Machine busy = new Machine("Linux", 2, 1, "25", 1, 5.1, "", false);
        assertThat(Table.of(busy, ROWS)).contains("these figures are provisional");
        assertThat(Table.of(QUIET, ROWS))
                .startsWith("Linux 6 amd64, 2 cores, 24.0 GB, Java 25.0.3, heap 512 MB, load 0.4, commit abc1234")
                .doesNotContain("provisional");
    }

    @Test
    void jsonHasTheFieldsThatArePromised() {
        JsonNode document = JsonMapper.shared().readTree(Json.of(QUIET, ROWS));
        assertThat(document.propertyNames()).containsExactly("machine", "rows");
        JsonNode first = document.get("rows").get(0);
        assertThat(first.propertyNames())
                .contains(
                        "scenario",
                        "size",
                        "p50Millis",
                        "p99Millis",
                        "value",
                        "unit",
                        "baseline",
                        "baselineValue",
                        "ratio",
                        "budget",
                        "met");
        assertThat(first.get("ratio").asDouble()).isEqualTo(2.0);
        assertThat(first.get("met").asBoolean()).isFalse();
        JsonNode last = document.get("rows").get(2);
        assertThat(List.of(last.get("p50Millis"), last.get("baseline"), last.get("ratio"), last.get("met")))
                .allMatch(JsonNode::isNull);
    }

    private static Samples samples(long... millis) {
        Samples samples = new Samples();
        for (long one : millis) {
            samples.add(one * 1_000_000);
        }
        return samples;
    }
}
