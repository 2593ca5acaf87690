package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a changed setting answers, where it touches billing or the answer itself. */
class SettingsAnswersTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp);
    }

    @Test
    void aCurrencyWithoutPricesIsRefusedAndTheOthersAreNamed() {
        for (String currency : new String[] {"QQQ", "SEK"}) {
            assertThat(cli.at(JANUARY, "settings", "currency", currency))
                    .isEqualTo(new Cli.Answer(
                            2,
                            "",
                            "smarthub: There are no prices in “%s”: currency takes one of CHF, CZK, EUR, GBP, PLN, USD, in which the catalogue sells.\n"
                                    .formatted(currency)));
        }
        assertThat(cli.inGerman().at(JANUARY, "settings", "currency", "money").err())
                .isEqualTo(
                        "smarthub: In „money“ gibt es keine Preise: currency nimmt CHF, CZK, EUR, GBP, PLN, USD, worin"
                                + " der Katalog verkauft.\n");
        assertThat(cli.at(JANUARY, "settings", "currency").out()).isEqualTo("EUR\n");
        assertThat(cli.at(JANUARY, "settings", "currency", "czk").isDone().err())
                .isEqualTo("currency is now CZK.\n");
    }

    @Test
    void anotherLanguageIsAnsweredInThatLanguage() {
        assertThat(cli.at(JANUARY, "settings", "language", "de").isDone().err()).isEqualTo("language ist jetzt de.\n");
        assertThat(cli.at(JANUARY, "settings", "language", "en").isDone().err()).isEqualTo("language is now en.\n");
    }

    @Test
    void anotherZoneSaysWhenTheRunningPeriodTurns() {
        cli.withStandard(JANUARY);

        assertThat(cli.at(JANUARY, "settings", "zone", "America/New_York")
                        .isDone()
                        .err())
                .isEqualTo("""
                zone is now America/New_York.
                The running billing period keeps its last moment: it turns at 2026-02-27 18:00 (America/New_York), which is 2026-02-28 00:00 (Europe/Prague). Later periods turn at midnight in America/New_York.
                """);
        assertThat(cli.inGerman()
                        .at(JANUARY, "settings", "zone", "Asia/Tokyo")
                        .isDone()
                        .err())
                .contains("Der laufende Abrechnungszeitraum behält seinen letzten Augenblick: Er wechselt um 28.02.2026"
                        + " 08:00 (Asia/Tokyo), das ist 27.02.2026 18:00 (America/New_York).");
        assertThat(cli.at(JANUARY, "settings", "zone", "Europe/Berlin").isDone().err())
                .as("midnight there as well")
                .isEqualTo("zone is now Europe/Berlin.\n");
    }

    @Test
    void onFreeNoPeriodTurns() {
        assertThat(cli.at(JANUARY, "settings", "zone", "America/New_York")
                        .isDone()
                        .err())
                .isEqualTo("zone is now America/New_York.\n");
    }
}
