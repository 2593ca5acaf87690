package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What all commands share: options, exit statuses, settings, screens. */
class CommandLineTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp);
    }

    @Test
    void tellsItsVersionAndHelpWithoutOpeningAnything() {
        assertThat(cli.bare("--version")).isEqualTo(new Cli.Answer(0, "SmartHub Desktop test\n", ""));
        assertThat(cli.bare("--help").isDone().out())
                .contains("import", "conversations", "stats", "quota", "billing", "verify", "export", "screens");
        assertThat(cli.bare("--help").out()).containsIgnoringWhitespaces("verify Rebuilds every derived number");
        assertThat(cli.bare("billing", "enable", "--help").isDone().out()).contains("CODE");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void withoutACommandItOpensTheWindow() {
        assertThat(cli.bare()).isEqualTo(new Cli.Answer(0, "", ""));
        assertThat(cli.bare("--data", cli.data().toString())).isEqualTo(new Cli.Answer(0, "", ""));
        assertThat(cli.bare("--data=" + cli.data())).isEqualTo(new Cli.Answer(0, "", ""));
        assertThat(cli.bare("demo")).isEqualTo(new Cli.Answer(0, "", ""));
    }

    @Test
    void refusesCommandsItDoesNotHave() {
        assertThat(cli.bare("--data").status()).isEqualTo(2);
        assertThat(cli.bare("--data=", "quota").status()).isEqualTo(2);
        assertThat(cli.run("erase").status()).isEqualTo(2);
        assertThat(cli.run("stats", "--colour").status()).isEqualTo(2);
    }

    /** Where the sources are, their launcher runs the benchmarks without coming here. */
    @Test
    void benchmarksAreSaidToBeElsewhere() {
        assertThat(cli.bare("bench", "--size", "1k", "--json"))
                .isEqualTo(new Cli.Answer(
                        3,
                        "",
                        "Benchmarks are part of the sources, not of the application."
                                + " In the project’s folder: ./smarthub bench --size 1k --json\n"));
        assertThat(cli.inGerman().bare("bench").err())
                .isEqualTo("Die Messungen gehören zum Quelltext, nicht zur Anwendung."
                        + " Im Ordner des Projekts: ./smarthub bench\n");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void anotherTimeNeedsAnExplicitDatabase() {
        assertThat(cli.bare("--now", "2026-01-01T00:00:00Z", "quota"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(2))
                .satisfies(answer -> assertThat(answer.err()).contains("it needs an explicit --data DIR"));
        assertThat(cli.at("yesterday", "quota").status()).isEqualTo(2);
        assertThat(cli.at("2026-01-15T00:00:00Z", "quota", "--json")
                        .isDone()
                        .json()
                        .get("month")
                        .stringValue())
                .isEqualTo("2026-01");
    }

    @Test
    void optionsOfAllCommandsMayStandBehindTheCommand() {
        assertThat(cli.bare("quota", "--json", "--data", cli.data().toString(), "--now", "2026-02-15T00:00:00Z")
                        .isDone()
                        .json()
                        .get("month")
                        .stringValue())
                .isEqualTo("2026-02");
    }

    @Test
    void aDatabaseInUseCannotBeOpenedASecondTime() {
        try (Database first = Database.open(cli.data(), Cli.CLOCK)) {
            Cli.Answer answer = cli.run("quota", "--json");

            assertThat(answer.status()).isEqualTo(3);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err())
                    .startsWith("smarthub: The database " + first.folder())
                    .contains("is in use by another window or program.");
        }
    }

    @Test
    void aFolderThatIsAFileCannotBeOpened() throws IOException {
        Files.writeString(cli.data(), "no folder");

        assertThat(cli.run("verify").status()).isEqualTo(3);
    }

    @Test
    void settingsAreReadAndChanged() {
        JsonNode fresh = cli.run("settings", "--json").isDone().json();
        assertThat(fresh.get("zone").stringValue()).isEqualTo("Europe/Prague");
        assertThat(fresh.get("literalOutcome").booleanValue()).isFalse();
        assertThat(fresh.propertyNames()).contains("zone", "language", "theme", "literalOutcome");

        cli.run("settings", "language", "de").isDone();
        cli.run("settings", "theme", "dark").isDone();
        cli.run("settings", "ownerName", "Jana").isDone();
        JsonNode changed =
                cli.run("settings", "literalOutcome", "true", "--json").isDone().json();

        assertThat(changed.get("language").stringValue()).isEqualTo("de");
        assertThat(changed.get("theme").stringValue()).isEqualTo("dark");
        assertThat(changed.get("ownerName").stringValue()).isEqualTo("Jana");
        assertThat(changed.get("literalOutcome").booleanValue()).isTrue();
        assertThat(cli.run("settings", "zone").out()).isEqualTo("Europe/Prague\n");
    }

    @Test
    void aSettingThatMovesNumbersSaysWhich() {
        String[] handoff = {
            Cli.conversation("h", "\"tags\":[]"),
            Cli.event("h", "a", "2026-11-10T10:00:00Z", "BOT_SHOWN", "How can I help?"),
            Cli.event("h", "b", "2026-11-10T10:00:20Z", "HANDOFF_CLICK", "Talk to us")
        };
        cli.run("import", cli.file("handoff.ndjson", handoff)).isDone();

        Cli.Answer answer = cli.run("settings", "literalOutcome", "true").isDone();

        assertThat(answer.err()).contains("1 conversations have another outcome; resolved 0 -> 1, escalated 1 -> 0");
        assertThat(cli.run("verify").status()).isZero();
    }

    @Test
    void refusesSettingsItDoesNotHave() {
        assertThat(cli.run("settings", "colour").status()).isEqualTo(2);
        assertThat(cli.run("settings", "zone", "Atlantis").status()).isEqualTo(2);
        assertThat(cli.run("settings", "theme", "pink").status()).isEqualTo(2);
    }

    @Test
    void rendersScreensAsAsked() {
        Path out = temp.resolve("pictures");

        Cli.Answer answer = cli.run(
                        "screens",
                        "--out",
                        out.toString(),
                        "--theme",
                        "dark",
                        "--lang",
                        "de",
                        "--size",
                        "960x640",
                        "--json")
                .isDone();

        assertThat(answer.json().get("files").get(0).stringValue())
                .isEqualTo(out.resolve("home-dark-de-960x640.png").toString());
        assertThat(cli.run("screens", "--out", out.toString(), "--size", "big").status())
                .isEqualTo(2);
    }
}
