package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.ShippedCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class QuotaWhatIfCommandTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withConversations();
        cli.run("billing", "plan", "STANDARD").isDone();
    }

    @Test
    void triesPackagesBesideThoseThatRenewAndBuysNothing() {
        cli.run("billing", "enable", "CONV-100").isDone();
        JsonNode document = cli.run("quota", "what-if", "--package", "CONV-200", "--json")
                .isDone()
                .json();

        assertThat(document.get("plan").stringValue()).isEqualTo("STANDARD");
        assertThat(document.get("limit").intValue()).isEqualTo(400);
        assertThat(document.get("morePerMonthMinor").longValue()).isEqualTo(1_600);
        assertThat(document.get("perMonthMinor").longValue()).isEqualTo(4_400);
        assertThat(document.get("used").intValue()).isEqualTo(2);
        assertThat(document.get("forecast").propertyNames())
                .contains("runsOutOn", "expectedTotal", "low", "high", "earliestRunOut", "latestRunOut");
        assertThat(cli.run("quota", "--json").json().get("limit").intValue()).isEqualTo(200);
    }

    @Test
    void triesAPlan() {
        assertThat(cli.run("quota", "what-if", "--plan", "pro").isDone().out())
                .contains("PRO: 500 chatbot conversations a month (500 in the plan, 0 in packages)")
                .contains("59.00 EUR a month (+40.00 EUR against now); charged at once: ")
                .endsWith("This was only a calculation: nothing was bought and nothing was changed.\n");
    }

    @Test
    void whatIsToBePaidAtOnceIsWhatTheInvoiceThenAsksForWhateverVatTheCreditHas() {
        var abroad = Cli.in(temp.resolve("abroad"));
        abroad.run("billing", "buyer", "--name", "X", "--country", "DE", "--vat-id", "DE123456789")
                .isDone();
        abroad.run("billing", "plan", "PRO").isDone();
        abroad.run("billing", "plan", "STANDARD").isDone();
        abroad.run("billing", "buyer", "--country", "CZ", "--vat-id", "").isDone();
        abroad.run("billing", "agents", "1").isDone();

        JsonNode tried = abroad.run("quota", "what-if", "--package", "CONV-400", "--json")
                .isDone()
                .json();
        String said =
                abroad.run("quota", "what-if", "--package", "CONV-400").isDone().out();
        abroad.run("billing", "enable", "CONV-400").isDone();
        JsonNode invoices =
                abroad.run("invoices", "list", "--json").isDone().json().get("invoices");
        JsonNode issued = invoices.get(invoices.size() - 1);
        assertThat(tried.get("dueGrossMinor")).isEqualTo(issued.get("grossMinor"));
        assertThat(tried.get("dueMinor")).isEqualTo(issued.get("totalMinor"));
        assertThat(said)
                .containsPattern(
                        "charged at once: -\\d\\.\\d\\d EUR\\. Without VAT\\.\nWith VAT, \\d\\.\\d\\d EUR is to be paid at once\\.\n");
    }

    @Test
    void creditThatWouldBeUsedOrKeptIsSaid() {
        cli.run("billing", "plan", "PRO").isDone();
        cli.run("billing", "enable", "CONV-9500").isDone();

        assertThat(cli.run("quota", "what-if", "--plan", "STANDARD").isDone().out())
                .containsPattern("charged at once: 0\\.00 EUR\\. Without VAT\\.\nWhat is credited beyond that,"
                        + " \\d+\\.\\d\\d EUR, would be kept for later invoices\\.\n");
        cli.run("billing", "plan", "STANDARD").isDone();
        assertThat(cli.run("quota", "what-if", "--package", "CONV-200").isDone().out())
                .contains(
                        "charged at once: 0.00 EUR. Without VAT.\nThat is after 16.00 EUR of kept credit, which would be used"
                                + " up for it.\n");
        JsonNode document = cli.run("quota", "what-if", "--package", "CONV-200", "--json")
                .isDone()
                .json();
        assertThat(document.get("dueMinor").longValue()).isZero();
        assertThat(document.get("creditUsedMinor").longValue()).isEqualTo(1_600);
        assertThat(document.get("creditKeptMinor").longValue()).isZero();
        assertThat(cli.inGerman()
                        .run("quota", "what-if", "--package", "CONV-200")
                        .out())
                .contains("Das ist nach Abzug von 16,00 EUR Guthaben, das dafür verbraucht würde.\n");
    }

    @Test
    void freeHasItsOwnLimitAndTheMonthKeepsWhatWasPaid() {
        cli.run("billing", "enable", "CONV-200").isDone();

        Cli.Answer text = cli.run("quota", "what-if", "--plan", "FREE").isDone();
        JsonNode document =
                cli.run("quota", "what-if", "--plan", "FREE", "--json").isDone().json();

        assertThat(text.out()).startsWith("""
                        FREE: 0 chatbot conversations a month (0 in the plan, 0 in packages)
                        Until 2026-12-21 it would stay at 300 (100 in the plan STANDARD, 200 in packages).
                        CONV-200 is not for the plan FREE and would end.
                        0.00 EUR a month (-35.00 EUR against now); charged at once: 0.00 EUR. Without VAT.
                        """);
        assertThat(document.get("limit").intValue()).isZero();
        assertThat(document.get("included").intValue()).isZero();
        assertThat(document.get("limitLater").intValue()).isZero();
        assertThat(document.get("limitNow").intValue()).isEqualTo(300);
        assertThat(document.get("changesOn").stringValue()).isEqualTo("2026-12-22");
        assertThat(cli.inGerman().run("quota", "what-if", "--plan", "FREE").out())
                .contains(
                        "Bis zum 21.12.2026 bliebe es bei 300 (100 im Tarif STANDARD, 200 in Paketen).",
                        "CONV-200 gibt es im Tarif FREE nicht; es würde enden.",
                        "0,00 EUR im Monat (-35,00 EUR gegenüber jetzt); sofort berechnet: 0,00 EUR.",
                        "Das war nur eine Berechnung: Nichts wurde gekauft, nichts wurde geändert.");
    }

    @Test
    void aLimitThatHoldsAtOnceNamesNoDay() {
        JsonNode document = cli.run("quota", "what-if", "--package", "CONV-200", "--json")
                .isDone()
                .json();

        assertThat(document.get("limitNow").intValue()).isEqualTo(300);
        assertThat(document.get("changesOn").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--package CONV-200 --package conv-200|CONV-200 is named twice; name each package once",
                "--package CONV-200 --without CONV-200|CONV-200 is named twice; name each package once",
                "--package CONV-100|CONV-100 renews already and is in the figures without being named",
                "--without CONV-200|CONV-200 does not renew now, so there is nothing to try without it.",
                "--package AGENT-1|AGENT-1 adds agents; what-if tries packages of conversations only.",
                "--without AGENT-1|AGENT-1 adds agents; what-if tries packages of conversations only."
            })
    void aPackageNamedForNothingIsRefused(String options, String said) {
        cli.run("billing", "enable", "CONV-100").isDone();
        List<String> arguments = new ArrayList<>(List.of("quota", "what-if"));
        arguments.addAll(List.of(options.split(" ")));

        Cli.Answer answer = cli.run(arguments.toArray(String[]::new));

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).startsWith("smarthub: " + said);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aPackageThatIsHeldCanBeTriedAway() {
        cli.run("billing", "enable", "CONV-100").isDone();

        assertThat(cli.run("quota", "what-if", "--without", "CONV-100").isDone().out())
                .startsWith("""
                        STANDARD: 100 chatbot conversations a month (100 in the plan, 0 in packages)
                        Until 2026-12-21 it would stay at 200 (100 in the plan STANDARD, 100 in packages).
                        19.00 EUR a month (-9.00 EUR against now); charged at once: 0.00 EUR. Without VAT.
                        """);
    }

    @Test
    void aPlanThatEndsAnywayCostsNothingAsItDoesAlready() {
        cli.run("billing", "auto-renew", "off").isDone();
        cli.run("settings", "currency", "USD").isDone();

        assertThat(cli.run("quota", "what-if", "--plan", "FREE").isDone().out())
                .contains(
                        "\nIt costs nothing from the next period on, which is how things stand already; nothing is charged"
                                + " at once.\n")
                .doesNotContain("USD");
    }

    @Test
    void onFreeThereIsNoPeriodToSpeakOf() {
        Cli free = Cli.in(temp.resolve("free"));

        assertThat(free.run("quota", "what-if").isDone().out())
                .contains("\nIt costs nothing, as now.\n")
                .doesNotContain("period");
        assertThat(free.inGerman().run("quota", "what-if").isDone().out())
                .contains("\nEs kostet nichts, wie jetzt auch.\n");
    }

    @Test
    void aPlanThatIsToEndIsSaidToRenewAgainBeforeItIsBought() {
        cli.run("billing", "plan", "FREE").isDone();

        Cli.Answer answer = cli.run("quota", "what-if", "--plan", "PRO").isDone();
        JsonNode document =
                cli.run("quota", "what-if", "--plan", "PRO", "--json").isDone().json();

        assertThat(answer.out())
                .contains(
                        "59.00 EUR a month (+59.00 EUR against the 0.00 EUR that is to renew as things stand; 19.00 EUR a"
                                + " month is paid now); charged at once: 40.00 EUR. Without VAT.\n",
                        "The plan is to end on 2026-12-22 as things stand: this would let it renew by itself again.\n");
        assertThat(document.get("renewsAgain").booleanValue()).isTrue();
        assertThat(document.get("paidPerMonthMinor").longValue()).isEqualTo(1_900);
        assertThat(document.get("paidCurrency").stringValue()).isEqualTo("EUR");
        assertThat(cli.inGerman().run("quota", "what-if", "--plan", "PRO").out())
                .contains(
                        "59,00 EUR im Monat (+59,00 EUR gegenüber 0,00 EUR nach jetzigem Stand;"
                                + " jetzt bezahlt: 19,00 EUR im Monat); sofort berechnet: 40,00 EUR. Ohne USt.\n",
                        "Nach jetzigem Stand endet der Tarif am 22.12.2026: Damit würde er sich wieder von selbst"
                                + " verlängern.\n");
    }

    @Test
    void whatRenewsWithAPlanThatIsToEndIsTriedWithItUnlessItIsLeftOut() {
        cli.run("billing", "enable", "CONV-100").isDone();
        cli.run("billing", "auto-renew", "off").isDone();

        for (String[] trial : new String[][] {
            {"quota", "what-if"},
            {"quota", "what-if", "--package", "CONV-100"},
            {"quota", "what-if", "--plan", "STANDARD"}
        }) {
            assertThat(cli.run(trial).isDone().out())
                    .startsWith("STANDARD: 200 chatbot conversations a month (100 in the plan, 100 in packages)\n")
                    .contains("28.00 EUR a month (+28.00 EUR against the 0.00 EUR", "let it renew by itself again");
        }
        assertThat(cli.run("quota", "what-if", "--without", "CONV-100").isDone().out())
                .startsWith("STANDARD: 100 chatbot conversations a month (100 in the plan, 0 in packages)\n")
                .contains("19.00 EUR a month (+19.00 EUR against the 0.00 EUR");
        cli.run("billing", "auto-renew", "on").isDone();
        assertThat(cli.run("billing", "--json")
                        .json()
                        .get("nextInvoice")
                        .get("totalMinor")
                        .longValue())
                .as("what was promised")
                .isEqualTo(2_800);
    }

    @Test
    void aPackageThatWasSwitchedOffIsSaidToEndWithItsPlanToo() {
        cli.run("billing", "enable", "CONV-100").isDone();
        cli.run("billing", "disable", "CONV-100").isDone();

        assertThat(cli.run("quota", "what-if", "--plan", "PRO").isDone().out())
                .contains("\nCONV-100 is not for the plan PRO and would end.\n");
    }

    @Test
    void aLimitThatIsUsedUpAlreadyIsSaidToPauseTheChatbot() throws IOException {
        cli.run("billing", "plan", "PRO").isDone();
        Files.writeString(
                cli.data().resolve("catalogue.txt"),
                new ShippedCatalogue().text().replace("plan STANDARD included=100", "plan STANDARD included=2"));

        assertThat(cli.run("quota", "what-if", "--plan", "STANDARD").isDone().out())
                .contains(
                        "\nThis month 2 are used already: with that limit the chatbot would pause at once, until 2026-");
        assertThat(cli.run("quota", "what-if").isDone().out()).doesNotContain("pause");
    }

    @Test
    void aPlanThatRenewsAnywayIsNotSaidToRenewAgain() {
        assertThat(cli.run("quota", "what-if", "--plan", "PRO").isDone().out()).doesNotContain("renew");
        assertThat(cli.run("quota", "what-if", "--plan", "PRO", "--json")
                        .json()
                        .get("renewsAgain")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void aPackageThatIsToEndIsPaidNowAndNotWhatRenews() {
        cli.run("billing", "enable", "CONV-100").isDone();
        cli.run("billing", "disable", "CONV-100").isDone();

        assertThat(cli.run("quota", "what-if", "--package", "CONV-200").isDone().out())
                .contains("35.00 EUR a month (+16.00 EUR against the 19.00 EUR that is to renew as things stand; 28.00"
                        + " EUR a month is paid now); charged at once: 16.00 EUR. Without VAT.\n");
    }

    @Test
    void creditThatTheNextInvoicesCannotUseIsNotPromisedToThem() {
        cli.run("billing", "plan", "PRO").isDone();
        cli.run("billing", "enable", "CONV-500").isDone();
        cli.run("settings", "currency", "CHF").isDone();

        String[] tried = {"quota", "what-if", "--plan", "STANDARD", "--package", "CONV-200"};
        assertThat(cli.run(tried).isDone().out())
                .contains(
                        "What is credited beyond that, 59.00 EUR, would be kept, but only invoices in EUR use it; from"
                                + " 2026-12-22 on they are in CHF.\n")
                .doesNotContain("for later invoices");
        assertThat(cli.inGerman().run(tried).out())
                .contains(
                        "Was darüber hinaus gutgeschrieben wird, 59,00 EUR, bliebe Guthaben, aber nur Rechnungen in EUR"
                                + " verwenden es; ab dem 22.12.2026 sind sie in CHF.\n");
        JsonNode document = cli.run("quota", "what-if", "--plan", "STANDARD", "--json")
                .isDone()
                .json();
        assertThat(document.get("creditKeptUse").stringValue()).isEqualTo("OTHER_CURRENCY");
        assertThat(document.get("creditKeptCurrency").stringValue()).isEqualTo("EUR");
    }

    @Test
    void saysWhatCouldNotBeDone() {
        assertThat(cli.run("quota", "what-if", "--plan", "GOLD").err()).contains("GOLD");
        assertThat(cli.run("quota", "what-if", "--package", "CONV-7").err()).contains("CONV-7");
        cli.run("billing", "enable", "CONV-100").isDone();
        Cli.Answer above = cli.run("quota", "what-if", "--package", "CONV-400");
        assertThat(above.status()).isEqualTo(1);
        assertThat(above.err()).contains("the plan allows 500 chatbot conversations a month and 200 are taken");
    }

    @Test
    void theQuotaSaysItsBandAndItsAdvice() {
        JsonNode document = cli.run("quota", "--json").isDone().json();

        assertThat(document.get("forecast").propertyNames()).contains("runsOutOn", "perDay", "low", "high");
        assertThat(document.get("advice").isNull()).isTrue();
        assertThat(cli.run("quota", "--month", "2026-10", "--json")
                        .isDone()
                        .json()
                        .get("advice")
                        .isNull())
                .isTrue();
    }
}
