package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock is years before the newest conversation, of 12 November 2026. */
class ClockWarningTest {

    private static final String LONG_AGO = "2020-03-05T10:00:00Z";
    private static final String SAID =
            "The clock says 2020-03-05 11:00, but something was recorded on 2026-11-12 11:03 already. What follows is"
                    + " by that clock: the month, and all that depends on today, is right only when the clock is.\n";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withConversations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quota", "quota --json", "quota what-if", "ledger", "billing", "billing --json", "invoices"})
    void whatIsShownByTheClockSaysThatTheClockIsBehind(String command) {
        Cli.Answer answer = cli.at(LONG_AGO, command.split(" ")).isDone();

        assertThat(answer.err()).isEqualTo(SAID);
        assertThat(answer.out()).doesNotContain("The clock says");
    }

    @Test
    void aDecisionIsARecordToo() {
        cli.run("billing", "plan", "STANDARD").isDone();

        assertThat(cli.at(LONG_AGO, "quota").isDone().err()).contains("something was recorded on 2026-11-22 12:00");
        assertThat(cli.at(LONG_AGO, "billing"))
                .as("billing says it in its own words, once")
                .satisfies(answer -> assertThat(answer.out() + answer.err()).containsOnlyOnce("The clock"));
    }

    @Test
    void germanReadsWell() {
        assertThat(cli.inGerman().at(LONG_AGO, "quota").isDone().err())
                .isEqualTo(
                        "Die Uhr zeigt 05.03.2020 11:00, aber es gibt schon einen Eintrag vom 12.11.2026 11:03. Das Folgende richtet sich nach dieser Uhr: Der Monat und alles, was vom heutigen Tag abhängt, stimmt nur, wenn die Uhr stimmt.\n");
    }

    @Test
    void aClockThatIsRightOrADayBehindIsNotDoubted() {
        assertThat(cli.run("quota").isDone().err()).isEmpty();
        assertThat(cli.at("2026-11-11T12:00:00Z", "quota").isDone().err()).isEmpty();
        assertThat(cli.at("2026-11-11T09:00:00Z", "quota").isDone().err()).startsWith("The clock says");
    }

    @Test
    void whatDoesNotGoByTheClockIsNotWarnedOf() {
        assertThat(cli.at(LONG_AGO, "stats", "--from", "2026-11-01", "--to", "2026-12-01")
                        .isDone()
                        .err())
                .isEmpty();
        assertThat(cli.at(LONG_AGO, "verify").isDone().err()).isEmpty();
    }
}
