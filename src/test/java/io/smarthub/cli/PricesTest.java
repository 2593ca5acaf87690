package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.ShippedCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Which prices count, and from when on others do, after the catalogue or the currency has changed. */
class PricesTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";
    private static final String FEBRUARY = "2026-02-10T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withStandard(JANUARY);
    }

    private void catalogue(UnaryOperator<String> edit) {
        try {
            Files.writeString(cli.data().resolve("catalogue.txt"), edit.apply(new ShippedCatalogue().text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String billing() {
        return cli.at(FEBRUARY, "billing").isDone().out();
    }

    private String german() {
        return cli.inGerman().at(FEBRUARY, "billing").isDone().out();
    }

    @Test
    void otherContentsAreSaidBeforeTheyHold() {
        cli.at(JANUARY, "billing", "enable", "CONV-200").isDone();
        cli.at(JANUARY, "billing", "agents", "1").isDone();
        catalogue(text -> text.replace("included=100 cap=500   agents=3", "included=40 cap=500 agents=2")
                .replace("conversations=200 ", "conversations=150 ")
                .replace("agents=1 most=100", "agents=2 most=100"));

        assertThat(billing()).contains("""
                        STANDARD includes 40 chatbot conversations a month, with packages up to 500, and 2 agents from 2026-02-28 on, because the catalogue has changed.
                        CONV-200 adds 150 chatbot conversations a month from 2026-02-28 on, because the catalogue has changed.
                        AGENT-1 adds 2 agents for each piece from 2026-02-28 on, because the catalogue has changed.
                        """);
        assertThat(german())
                .contains(
                        "STANDARD enthält ab 28.02.2026 40 Chatbot-Konversationen im Monat, mit Paketen bis zu 500, und 2"
                                + " Agenten, weil sich der Katalog geändert hat.\n");
        cli.at(FEBRUARY, "billing", "disable", "CONV-200").isDone();
        assertThat(billing()).doesNotContain("CONV-200 adds");
        cli.at(FEBRUARY, "billing", "auto-renew", "off").isDone();
        assertThat(billing()).doesNotContain("because the catalogue has changed");
    }

    @Test
    void aNewPriceHoldsFromTheNextInvoiceOn() {
        catalogue(text -> text.replace("EUR=9.00   USD=10.00", "EUR=12.00 USD=10.00"));

        assertThat(billing())
                .containsPattern("CONV-100 .* 9\\.00 EUR  On, renews on 2026-02-28\n")
                .contains("CONV-100 costs 9.00 EUR, from 2026-02-28 on 12.00 EUR a month, because the catalogue or the"
                        + " currency has changed.\n")
                .contains("Next invoice on 2026-02-28: 37.51 EUR (31.00 EUR without VAT)\n")
                .doesNotContain("STANDARD costs");
        assertThat(german())
                .contains("CONV-100 kostet 9,00 EUR, ab 28.02.2026 12,00 EUR im Monat, weil sich der Katalog oder"
                        + " die Währung geändert hat.\n");
        JsonNode row =
                cli.at(FEBRUARY, "billing", "--json").json().get("packages").get(0);
        assertThat(row.get("priceMinor").intValue()).isEqualTo(900);
        assertThat(row.get("nextPriceMinor").intValue()).isEqualTo(1_200);
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing").out())
                .containsPattern("CONV-100 .* 12\\.00 EUR  On, ")
                .doesNotContain("costs");
    }

    @Test
    void agentsBoughtAtTwoPricesShowBoth() {
        cli.at(JANUARY, "billing", "agents", "2").isDone();
        catalogue(text -> text.replaceFirst("(AGENT-1 .*)EUR=8.00", "$1EUR=12.00"));
        cli.at(FEBRUARY, "billing", "agents", "3").isDone();

        assertThat(billing()).containsPattern("AGENT-1 +3 agents +2 × 8\\.00 EUR \\+ 1 × 12\\.00 EUR  On, renews on");
        JsonNode agents = cli.at(FEBRUARY, "billing", "--json")
                .json()
                .get("packages")
                .valueStream()
                .filter(row -> row.get("code").stringValue().equals("AGENT-1"))
                .findFirst()
                .orElseThrow();
        assertThat(agents.get("priceMinor").intValue()).isEqualTo(800);
        assertThat(agents.get("prices").toString())
                .isEqualTo("[{\"quantity\":2,\"priceMinor\":800},{\"quantity\":1,\"priceMinor\":1200}]");
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing").out()).contains(" 3 × 12.00 EUR  On, renews on");
    }

    @Test
    void aCatalogueWithoutTheAccountsCurrencySaysWhichPricesCount() {
        cli.on(desk -> inCrowns(desk)).run("settings").isDone();

        assertThat(billing())
                .contains(
                        "The catalogue has no prices in SEK, only in CHF, CZK, EUR, GBP, PLN, USD: those in EUR count. Add"
                                + " prices in SEK to catalogue.txt, or choose another currency (settings currency).\n");
        assertThat(german())
                .contains(
                        "Der Katalog hat keine Preise in SEK, nur in CHF, CZK, EUR, GBP, PLN, USD: Es gelten die in EUR."
                                + " Ergänzen Sie Preise in SEK in catalogue.txt, oder wählen Sie eine andere Währung (settings"
                                + " currency).\n");
        JsonNode gap = cli.at(FEBRUARY, "billing", "--json").json().get("currencyGap");
        assertThat(gap.get("missing").toString()).isEqualTo("[\"SEK\"]");
        assertThat(gap.get("counts").stringValue()).isEqualTo("EUR");
        assertThat(gap.get("catalogueUsed").booleanValue()).isTrue();
    }

    /** The command line does not take a currency without prices; earlier ones did. */
    private static Desk inCrowns(Desk desk) {
        desk.account().save(account -> account.withCurrency(Currency.getInstance("SEK")));
        return desk;
    }

    @Test
    void aCatalogueThatIsNotUsedIsNamedBeforeAnythingIsBought() {
        catalogue(text ->
                text.replace("vat                 21", "vat x").replace("grace-days          14", "grace-days x"));
        String file = cli.data().resolve("catalogue.txt").toString();

        assertThat(cli.at(FEBRUARY, "billing", "enable", "CONV-200").isDone().err())
                .isEqualTo("The catalogue " + file
                        + " is not used, so the prices in force count, not those in it: Line 19:"
                        + " vat: “x” is not possible. Write per cent from 0 to 100 with at most two decimals, such as 21 or"
                        + " 5.5. (1 more mistake: “billing” lists all.)\n");
        assertThat(cli.inGerman()
                        .at(FEBRUARY, "quota", "what-if", "--plan", "PRO")
                        .err())
                .startsWith("Der Katalog " + file
                        + " wird nicht verwendet; es gelten die bisherigen Preise und nicht die" + " darin: Zeile 19: ")
                .endsWith("(1 weiterer Fehler: „billing“ nennt alle.)\n");
        JsonNode problem = cli.at(FEBRUARY, "billing", "--json")
                .json()
                .get("catalogueProblems")
                .get(0);
        assertThat(problem.get("line").intValue()).isEqualTo(19);
        assertThat(problem.get("kind").stringValue()).isEqualTo("BAD_VAT");
        assertThat(problem.get("subject").stringValue()).isEqualTo("vat");
        assertThat(problem.get("detail").stringValue()).isEqualTo("x");
        assertThat(problem.get("message").stringValue()).startsWith("Line 19: vat: “x” is not possible.");

        catalogue(text -> text.replaceAll("EUR=\\S+", ""));
        assertThat(cli.at(FEBRUARY, "billing", "disable", "CONV-200").isDone().err())
                .isEqualTo("The catalogue " + file
                        + " is not used, so the prices in force count, not those in it: it lacks"
                        + " prices in a currency of this account. “billing” says which.\n");
    }

    @Test
    void aCatalogueWithoutTheRunningPlansCurrencyIsNotUsedAndSaysSo() {
        catalogue(text -> text.replaceAll("EUR=\\S+", "").replace("GBP=8.00", "GBP=80.00"));
        cli.at(FEBRUARY, "settings", "currency", "USD").isDone();

        assertThat(billing())
                .contains("The catalogue file is not used: it has no prices in EUR, in which this account is billed,"
                        + " only in CHF, CZK, GBP, PLN, USD. The prices that were read last count; add prices in EUR to"
                        + " catalogue.txt.\n");
        assertThat(german())
                .contains("Die Katalogdatei wird nicht verwendet: Sie hat keine Preise in EUR, worin dieses Konto"
                        + " abgerechnet wird, nur in CHF, CZK, GBP, PLN, USD. Es gelten die zuletzt gelesenen Preise;"
                        + " ergänzen Sie Preise in EUR in catalogue.txt.\n");
    }

    @Test
    void anotherCurrencyWaitsForACatalogueThatCanBeUsed() {
        catalogue(text -> text.replaceAll("EUR=\\S+", ""));

        assertThat(cli.at(FEBRUARY, "settings", "currency", "USD").isDone().err())
                .endsWith("add prices in EUR to catalogue.txt. Until it has prices in EUR too, USD does not begin.\n");
        assertThat(cli.inGerman().at(FEBRUARY, "settings", "currency", "CZK").err())
                .endsWith(" in catalogue.txt. Solange er keine Preise in EUR hat, gilt CZK noch nicht.\n");
    }

    @Test
    void aCatalogueThatLacksTheRunningCurrencyAndTheNextOneNamesBoth() {
        cli.at(FEBRUARY, "settings", "currency", "CHF").isDone();
        cli.at(FEBRUARY, "billing", "disable", "CONV-100").isDone();

        catalogue(text -> text.replaceAll("(EUR|CHF)=\\S+", ""));

        assertThat(billing())
                .contains("it has no prices in EUR, CHF, in which this account is billed, only in CZK, GBP, PLN, USD.");
    }

    @Test
    void aBrokenCatalogueSaysWhichPricesCountMeanwhile() {
        catalogue(text -> text.replace("vat                 21", "vat x").replace("agents=1 most=100", "agents=x"));

        assertThat(billing())
                .contains(cli.data().resolve("catalogue.txt")
                        + " is not used: Line 19: vat: “x” is not possible. Write per cent from 0 to 100")
                .contains("“agents=x” is not possible. Write a whole number from 1 to 10,000,000.\n")
                .containsOnlyOnce("Until it is mended, the example prices that come with SmartHub count.\n");
        assertThat(german()).contains("Bis sie berichtigt ist, gelten die Beispielpreise, die SmartHub mitbringt.\n");

        catalogue(text -> text.replace("EUR=9.00   USD=10.00", "EUR=12.00 USD=10.00"));
        cli.at(FEBRUARY, "billing", "disable", "CONV-100").isDone();
        catalogue(text -> text.replace("vat                 21", "vat x"));
        assertThat(billing()).contains("Until it is mended, the prices that were read from it last count.\n");
        assertThat(german())
                .contains("Bis sie berichtigt ist, gelten die Preise, die zuletzt aus ihr gelesen wurden.\n");
    }

    @Test
    void anotherCurrencyOnARunningPlanSaysFromWhenOn() {
        assertThat(cli.at(FEBRUARY, "settings", "currency", "USD").isDone().err())
                .isEqualTo("""
                The currency is now USD.
                The running period stays in EUR; from 2026-02-28 on, the day of the next invoice, prices in USD hold.
                """);
        assertThat(billing()).contains("STANDARD costs 19.00 EUR, from 2026-02-28 on 21.00 USD a month, ");
        assertThat(cli.inGerman().at(FEBRUARY, "settings", "currency", "CZK").err())
                .endsWith(
                        "Der laufende Zeitraum bleibt in EUR; ab dem 28.02.2026, dem Tag der nächsten Rechnung, gelten"
                                + " die Preise in CZK.\n");
        assertThat(cli.at(FEBRUARY, "settings", "currency", "EUR").err()).isEqualTo("The currency is now EUR.\n");

        cli.at(FEBRUARY, "billing", "auto-renew", "off").isDone();
        assertThat(cli.at(FEBRUARY, "settings", "currency", "USD").err())
                .endsWith("The plan stays in EUR until it ends on 2026-02-28; what is bought after that is charged in"
                        + " USD.\n");
        assertThat(cli.inGerman().at(FEBRUARY, "settings", "currency", "CZK").err())
                .endsWith("Der Tarif bleibt in EUR, bis er am 28.02.2026 endet; was danach gekauft wird, wird in CZK"
                        + " berechnet.\n");
        assertThat(cli.onAnotherDatabase()
                        .at(FEBRUARY, "settings", "currency", "USD")
                        .err())
                .as("on FREE it holds at once")
                .isEqualTo("The currency is now USD.\n");
    }

    @Test
    void anotherCurrencySaysThatCreditKeptInTheOldOneDoesNotPayItsInvoices() {
        cli.at(FEBRUARY, "billing", "plan", "PRO").isDone();
        cli.at(FEBRUARY, "billing", "plan", "STANDARD").isDone();
        assertThat(billing()).contains("Credit kept at present, for the next invoices: 25.72 EUR, without VAT");

        assertThat(cli.at(FEBRUARY, "settings", "currency", "CHF").isDone().err())
                .isEqualTo("""
                The currency is now CHF.
                The running period stays in EUR; from 2026-02-28 on, the day of the next invoice, prices in CHF hold.
                Credit kept: 25.72 EUR, without VAT; 31.12 EUR with the VAT charged on it. Only invoices in EUR use it; from 2026-02-28 on they are in CHF.
                """);
        assertThat(cli.inGerman().at(FEBRUARY, "settings", "currency", "CHF").err())
                .endsWith("Nur Rechnungen in EUR verwenden es; ab dem 28.02.2026 sind sie in CHF.\n");
        assertThat(cli.at(FEBRUARY, "settings", "currency", "EUR").err()).isEqualTo("The currency is now EUR.\n");

        cli.at(FEBRUARY, "billing", "auto-renew", "off").isDone();
        String march = "2026-03-02T10:00:00Z";
        assertThat(cli.at(march, "settings", "currency", "CHF").isDone().err())
                .as("on FREE a plan in another currency does not use it either")
                .contains("Only invoices in EUR use it; those to come are in CHF.\n");
        assertThat(cli.at(march, "settings", "currency", "EUR").isDone().err()).isEqualTo("The currency is now EUR.\n");
        assertThat(cli.at(march, "billing").isDone().out())
                .contains("It is used once a plan is bought or renewed again.\n");
    }

    @Test
    void anotherCurrencyPromisesNoInvoiceWhereAnUnpaidOneDecidesWhetherOneFollows() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();

        assertThat(cli.at(FEBRUARY, "settings", "currency", "CHF").isDone().err())
                .isEqualTo("""
                The currency is now CHF.
                The running period stays in EUR until 2026-02-28. If invoice 1 is paid before 2026-02-17, the plan renews then at prices in CHF; else it ends, and what is bought after that is charged in CHF.
                """);
        assertThat(cli.inGerman().at(FEBRUARY, "settings", "currency", "CHF").err())
                .endsWith("Der laufende Zeitraum bleibt bis zum 28.02.2026 in EUR. Wenn Rechnung 1 vor dem 17.02.2026"
                        + " bezahlt wird, verlängert sich der Tarif dann zu Preisen in CHF; sonst endet er, und was danach gekauft wird, wird in"
                        + " CHF berechnet.\n");
    }
}
