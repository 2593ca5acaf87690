package io.smarthub.bench.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.bench.Refusal;
import io.smarthub.bench.data.Room;
import io.smarthub.bench.data.Size;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.scenario.Ground;
import io.smarthub.bench.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BenchCommandTest {

    private static final Scenario GOOD = new Fixed("good", true);
    private static final Scenario BAD = new Fixed("bad", false);

    @TempDir
    Path keep;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private record Fixed(String name, boolean met) implements Scenario {

        @Override
        public String about() {
            return "always the same";
        }

        @Override
        public List<Row> measure(Ground ground) {
            return List.of(Row.of(name, "", ground.size(), 1, "piece").within("one piece", met));
        }
    }

    @AfterEach
    void nobodyElseLogsThere() {
        System.clearProperty("smarthub.logs");
    }

    @Test
    void anUnknownScenarioIsRefusedAndTheKnownOnesAreNamed() {
        assertThat(run(Scenarios.ALL, "--scenario", "first-pge")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("smarthub bench: There is no scenario “first-pge”. There are: " + Scenarios.known()
                        + System.lineSeparator());
        assertThat(Scenarios.known()).startsWith("import, first-page, page-1000, open, search");
    }

    @Test
    void anUnknownSizeIsRefusedAndTheKnownOnesAreNamed() {
        assertThat(run(List.of(GOOD), "--size", "2k")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "smarthub bench: There is no size “2k”. There are: 1k, 10k, 100k, 1m" + System.lineSeparator());
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(run(List.of(GOOD), "--sizes", "1k")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--sizes");
    }

    @Test
    void namesItsScenariosAndItsOptions() {
        assertThat(run(List.of(GOOD), "--list")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("good +always the same\\R");
    }

    @Test
    void dataOfAnotherSizeIsRefusedBeforeAnythingIsMade() throws IOException {
        Files.writeString(keep.resolve("benchmark.properties"), "size=100k");
        assertThat(run(List.of(GOOD), "--size", "1k", "--keep", keep.toString()))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("smarthub bench: " + keep
                        + " is itself the data of 100k conversations: give the folder above it, or another one."
                        + System.lineSeparator());
    }

    @Test
    void makesDataOnceAndMeasuresOnItAgain() {
        assertThat(run(List.of(GOOD, BAD), "--scenario", "good", "--size", "1k", "--keep", keep.toString(), "--json"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(JsonMapper.shared()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .get("rows"))
                .hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("making 1k conversations");
        err.reset();
        out.reset();
        assertThat(run(List.of(GOOD, BAD), "--size", "1k", "--keep", keep.toString()))
                .as("a budget is missed")
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("making");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("| good ", "| met ", "| bad ", "| missed ");
        assertThat(keep.resolve("1k/work")).doesNotExist();
    }

    @Test
    void aScenarioThatFailsDoesNotCostTheOthers() {
        Scenario failing = new Scenario() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public String about() {
                return "never works";
            }

            @Override
            public List<Row> measure(Ground ground) {
                throw Refusal.couldNotRun("There is no display.");
            }
        };
        assertThat(run(List.of(failing, GOOD), "--size", "1k", "--keep", keep.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("failing of 1k … failed", "There is no display.");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("| good ");
    }

    @Test
    void whatAnInterruptedRunLeftIsMadeAgain() throws IOException {
        Path data = Files.createDirectories(keep.resolve("1k"));
        Files.writeString(data.resolve("benchmark.properties"), "size=1k\nversion=1\nstate=being made\n");
        Files.writeString(data.resolve("conversations.ndjson"), "{\"v\":1,\"kind\":");
        assertThat(run(List.of(GOOD), "--size", "1k", "--keep", keep.toString()))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("The data in " + data + " was not finished, or is of another version: it is made again."
                        + System.lineSeparator());
        assertThat(data.resolve("conversations.ndjson")).doesNotExist();
        assertThat(data.resolve("benchmark.properties")).content().contains("state=ready");
    }

    @Test
    void everySizeHasItsOwnLabel() {
        assertThat(Size.of("1M")).contains(Size.M1);
        assertThat(Size.of("")).isEmpty();
    }

    private int run(List<Scenario> known, String... arguments) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        BenchCommand command = new BenchCommand(
                known, Room.ofTheDisk(), Path.of(""), new PrintStream(out, true, StandardCharsets.UTF_8), errors);
        return Bench.run(command, errors, arguments);
    }
}
