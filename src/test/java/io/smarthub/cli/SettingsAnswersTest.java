package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                        "smarthub: In „money“ gibt es keine Preise. Möglich für currency: CHF, CZK, EUR, GBP, PLN, USD, denn darin verkauft der Katalog.\n");
        assertThat(cli.at(JANUARY, "settings", "currency").out()).isEqualTo("EUR\n");
        assertThat(cli.at(JANUARY, "settings", "currency", "czk").isDone().err())
                .isEqualTo("The currency is now CZK.\n");
    }

    @Test
    void anotherLanguageIsAnsweredInThatLanguage() {
        assertThat(cli.at(JANUARY, "settings", "language", "de").isDone().err())
                .isEqualTo("Die Sprache ist jetzt Deutsch.\n");
        assertThat(cli.at(JANUARY, "settings", "language", "en").isDone().err())
                .isEqualTo("The language is now English.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language|system|The language is now that of the system.|Die Sprache ist jetzt wie im System eingestellt.",
                "theme|dark|The theme is now dark.|Das Design ist jetzt dunkel.",
                "theme|light|The theme is now light.|Das Design ist jetzt hell.",
                "ownerName|Jana|Your name is now Jana.|Ihr Name ist jetzt Jana.",
                "literalOutcome|on|The literal reading of outcomes is now on."
                        + "|Die wörtliche Lesart der Ergebnisse ist jetzt eingeschaltet.",
                "webChat|false|The web chat is now off.|Der Web-Chat ist jetzt ausgeschaltet.",
                "webChatPort|8500|The port of the web chat is now 8500.|Der Port des Web-Chats ist jetzt 8500.",
                "webChatBlocked|203.0.*|The list of blocked addresses is now 203.0.*."
                        + "|Die Liste der gesperrten Adressen ist jetzt 203.0.*.",
                "webChatBlocked|''|The list of blocked addresses is not set any more: the default holds again."
                        + "|Die Liste der gesperrten Adressen ist nicht mehr festgelegt: Es gilt wieder die Vorgabe.",
            })
    void aSettingIsAnsweredInWordsAndNotWithItsKey(String key, String value, String english, String german) {
        assertThat(cli.at(JANUARY, "settings", key, value).isDone().err()).isEqualTo(english + "\n");
        assertThat(cli.inGerman().at(JANUARY, "settings", key, value).isDone().err())
                .isEqualTo(german + "\n");
    }

    @Test
    void anotherZoneSaysWhenTheRunningPeriodTurns() {
        cli.withStandard(JANUARY);

        assertThat(cli.at(JANUARY, "settings", "zone", "America/New_York")
                        .isDone()
                        .err())
                .isEqualTo("""
                The time zone is now America/New_York.
                The running billing period keeps its last moment: it turns at 2026-02-27 18:00 (America/New_York), which is 2026-02-28 00:00 (Europe/Prague). Later periods turn at midnight in America/New_York.
                """);
        assertThat(cli.inGerman()
                        .at(JANUARY, "settings", "zone", "Asia/Tokyo")
                        .isDone()
                        .err())
                .contains(
                        "Der laufende Abrechnungszeitraum endet zum selben Zeitpunkt wie bisher: 28.02.2026 08:00 (Asia/Tokyo), das ist 27.02.2026 18:00 (America/New_York).");
        assertThat(cli.at(JANUARY, "settings", "zone", "Europe/Berlin").isDone().err())
                .as("midnight there as well")
                .isEqualTo("The time zone is now Europe/Berlin.\n");
    }

    @Test
    void onFreeNoPeriodTurns() {
        assertThat(cli.at(JANUARY, "settings", "zone", "America/New_York")
                        .isDone()
                        .err())
                .isEqualTo("The time zone is now America/New_York.\n");
    }
}
