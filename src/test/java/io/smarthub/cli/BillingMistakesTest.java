package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the command line says of a wrong clock, a package that is no longer sold, and a zone that changes in mid-period. */
class BillingMistakesTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp);
        cli.at(JANUARY, "billing", "plan", "STANDARD").isDone();
    }

    @Test
    void aClockThatIsSetBackAYearIsToldAndChangesNothing() {
        JsonNode before = cli.at(JANUARY, "billing", "--json").json();

        Cli.Answer answer = cli.at("2025-01-31T10:00:00Z", "billing", "--json").isDone();

        assertThat(answer.err())
                .isEqualTo(
                        "The clock is 365 days slow: the last entry is from 2026-01-31 11:00. Nothing is renewed twice,"
                                + " and what is recorded now gets the time of that entry. Please set the clock.\n");
        assertThat(answer.json()).isEqualTo(before);
        assertThat(cli.inGerman()
                        .at("2025-01-31T10:00:00Z", "billing", "--json")
                        .err())
                .isEqualTo(
                        "Die Uhr geht 365 Tage nach: Der letzte Eintrag ist vom 31.01.2026 11:00. Nichts wird doppelt"
                                + " verlängert, und was Sie jetzt tun, wird mit dem Zeitpunkt dieses Eintrags verbucht. Bitte"
                                + " stellen Sie die Uhr.\n");
        assertThat(cli.at("2026-01-30T09:00:00Z", "billing", "--json").err())
                .startsWith("The clock is 1 day slow: the last entry is from 2026-01-31 11:00.");
        assertThat(cli.inGerman()
                        .at("2026-01-30T09:00:00Z", "billing", "--json")
                        .err())
                .startsWith("Die Uhr geht 1 Tag nach: ");
    }

    /** A time that is typed is believed, so this is asked of the texts themselves. */
    @Test
    void aClockThatIsTenYearsAheadIsToldAndWhatIsDoneMeanwhileIsRefusedWithBothMoments() {
        var office = new Office(new RecordInMemory(), new MutableClock("2026-11-03T09:00:00Z"), false);
        office.done(Office.choose("STANDARD"));
        office.clock.set("2036-11-27T09:00:00Z");
        var messages = new Messages(Locale.UK);

        assertThat(new BillingClockText(messages, office.billing.view()).ahead())
                .hasValue(
                        "The clock is 3,677 days ahead of the last entry, so nothing was renewed. Set the clock, or run “billing catch-up” if the date is right.");
        Refusal refusal = office.refused(Office.enable("CONV-100"));
        assertThat(refusal)
                .isEqualTo(new Refusal.ClockAhead(
                        Instant.parse("2026-11-03T09:00:00Z"), Instant.parse("2036-11-27T09:00:00Z")));
        assertThat(new RefusalText(messages, ZoneId.of("Europe/Prague")).sentence(refusal))
                .isEqualTo(
                        "The clock says 2036-11-27 10:00, but the last entry is from 2026-11-03 10:00: set the clock, or run “billing catch-up” if the date is right. Nothing was changed.");
    }

    @Test
    void aPackageThatIsNoLongerSoldEndsWithItsPeriodAndCannotBeSwitchedOn() throws IOException {
        cli.at(JANUARY, "billing", "enable", "CONV-100").isDone();
        Files.writeString(
                cli.data().resolve("catalogue.txt"),
                new ShippedCatalogue().text().replaceAll("(?m)^package CONV-100 .*$", ""));

        Cli.Answer held = cli.at("2026-02-10T10:00:00Z", "billing", "enable", "CONV-100");
        assertThat(held)
                .isEqualTo(new Cli.Answer(
                        1,
                        "",
                        "CONV-100 is no longer sold: it stays until it ends on 2026-02-28 and cannot be switched on"
                                + " again. Nothing was changed.\n"));
        assertThat(cli.inGerman()
                        .at("2026-02-10T10:00:00Z", "billing", "enable", "CONV-100")
                        .err())
                .isEqualTo("CONV-100 wird nicht mehr verkauft: Es bleibt, bis es am 28.02.2026 endet, und lässt sich"
                        + " nicht wieder einschalten. Nichts wurde geändert.\n");
        assertThat(cli.at("2026-02-10T10:00:00Z", "billing").out()).contains("Ends on 2026-02-28; no longer sold\n");

        Cli.Answer ended = cli.at("2026-03-01T10:00:00Z", "billing", "enable", "CONV-100");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .endsWith("\nsmarthub: The package CONV-100 is no longer sold. Packages: CONV-200, CONV-400, CONV-500,"
                        + " CONV-1000, CONV-2500, CONV-5000, CONV-9500, AGENT-1.\n");
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing", "--json").json().get("invoices"))
                .hasSize(3);
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing", "disable", "CONV-100"))
                .returns(0, Cli.Answer::status)
                .returns("It is already so; nothing was changed.\n", Cli.Answer::err);
    }

    @Test
    void aPackageForWhichANewCatalogueLeavesNoRoomSaysWhyItEnds() throws IOException {
        cli.at(JANUARY, "billing", "enable", "CONV-200").isDone();
        cli.at(JANUARY, "billing", "enable", "CONV-100").isDone();
        Files.writeString(
                cli.data().resolve("catalogue.txt"),
                new ShippedCatalogue()
                        .text()
                        .replaceAll("(?m)^package CONV-400 .*$", "")
                        .replaceAll("(?m)^(plan STANDARD .*)cap=500", "$1cap=300"));

        assertThat(cli.at("2026-02-10T10:00:00Z", "billing").out())
                .contains("Ends on 2026-02-28; no room for it within the 300 a month allowed by then\n");
        assertThat(cli.at("2026-02-10T10:00:00Z", "billing", "enable", "CONV-100"))
                .isEqualTo(
                        new Cli.Answer(
                                1,
                                "",
                                "CONV-100 is on, but cannot renew on 2026-02-28: with what was bought before it, its 100 would pass"
                                        + " the 300 chatbot conversations a month that the plan allows by then. Nothing was changed.\n"));
        assertThat(cli.inGerman().at("2026-02-10T10:00:00Z", "billing").out())
                .contains("; kein Platz mehr bei den 300 im Monat, die dann erlaubt sind\n");
        for (List<String> trial : List.of(List.<String>of(), List.of("--package", "CONV-100"))) {
            assertThat(tried("2026-02-10T10:00:00Z", trial).out())
                    .as("%s", trial)
                    .contains(
                            "\nCONV-100 is to renew too, but would find no room within the 300 a month allowed by then and"
                                    + " end on 2026-02-28.\n");
        }
        JsonNode trial = tried("2026-02-10T10:00:00Z", List.of("--without", "CONV-200", "--json"))
                .json();
        assertThat(trial.get("noRoom")).isEmpty();
        assertThat(trial.get("packages")).extracting(JsonNode::stringValue).containsExactly("CONV-100");
        assertThat(tried("2026-02-10T10:00:00Z", List.of("--json")).json().get("noRoom"))
                .extracting(JsonNode::stringValue)
                .containsExactly("CONV-100");
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing", "--json")
                        .json()
                        .get("limit")
                        .intValue())
                .isEqualTo(300);
    }

    @Test
    void whatFindsRoomAgainIsSaidWhereTheOtherPackageIsSwitchedOff() throws IOException {
        cli.at(JANUARY, "billing", "enable", "CONV-200").isDone();
        cli.at(JANUARY, "billing", "enable", "CONV-100").isDone();
        edit("conversations=100 ", "conversations=300 ");

        assertThat(cli.at("2026-02-10T10:00:00Z", "billing", "disable", "CONV-200")
                        .isDone()
                        .out())
                .startsWith("Nothing was charged.\nCONV-200 ends on 2026-02-28.\n"
                        + "CONV-100 finds room now and renews on 2026-02-28.\n\n");
    }

    @Test
    void aPlanWhoseLimitIsUsedUpAlreadySaysThatTheChatbotPauses() throws IOException {
        Cli used = Cli.in(Files.createDirectory(temp.resolve("used"))).withConversations();
        used.run("billing", "plan", "PRO").isDone();
        Files.writeString(
                used.data().resolve("catalogue.txt"),
                new ShippedCatalogue().text().replace("plan STANDARD included=100", "plan STANDARD included=2"));

        assertThat(used.run("billing", "plan", "STANDARD").isDone().out())
                .contains("This month 2 are used, and the limit is 2 now: the chatbot pauses until 2026-");
        assertThat(used.run("billing", "plan", "PRO").isDone().out()).doesNotContain("pauses");
    }

    @Test
    void agentsOfWhomFewerAreSoldByThenSaySo() throws IOException {
        cli.at(JANUARY, "billing", "agents", "3").isDone();
        edit("most=100 ", "most=1 ");

        assertThat(cli.at("2026-02-10T10:00:00Z", "billing").out())
                .contains("On, renews on 2026-02-28 with 1 of 3: no more are sold by then\n");
        assertThat(cli.inGerman().at("2026-02-10T10:00:00Z", "billing").out())
                .contains("verlängert sich am 28.02.2026 mit 1 von 3: Mehr werden dann nicht verkauft\n");
        cli.at("2026-02-10T10:00:00Z", "billing", "agents", "1").isDone();
        assertThat(cli.at("2026-02-10T10:00:00Z", "billing").out())
                .as("the owner wants no more")
                .contains("On, renews on 2026-02-28 with 1 of 3\n");
    }

    private Cli.Answer tried(String at, List<String> options) {
        List<String> line = new ArrayList<>(List.of("quota", "what-if"));
        line.addAll(options);
        return cli.at(at, line.toArray(String[]::new)).isDone();
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(
                cli.data().resolve("catalogue.txt"),
                new ShippedCatalogue().text().replace(from, to));
    }

    @Test
    void aPackageThatIsNoLongerSoldIsSwitchedOffForGood() throws IOException {
        cli.at(JANUARY, "billing", "enable", "CONV-100").isDone();
        Files.writeString(
                cli.data().resolve("catalogue.txt"),
                new ShippedCatalogue().text().replaceAll("(?m)^package CONV-100 .*$", ""));

        assertThat(cli.at("2026-02-10T10:00:00Z", "billing", "disable", "CONV-100")
                        .isDone()
                        .out())
                .startsWith(
                        "Nothing was charged.\nCONV-100 ends on 2026-02-28, as it would have anyway; now it does not"
                                + " renew even if that changes.\n\n");
        assertThat(cli.at("2026-02-10T10:00:00Z", "billing", "disable", "CONV-999")
                        .err())
                .endsWith("smarthub: There is no package “CONV-999”. Packages: CONV-200, CONV-400, CONV-500,"
                        + " CONV-1000, CONV-2500, CONV-5000, CONV-9500, AGENT-1, CONV-100.\n");
        Files.delete(cli.data().resolve("catalogue.txt"));
        cli.at("2026-02-20T10:00:00Z", "billing").isDone();
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing").out())
                .as("sold again, but switched off")
                .contains(
                        "CONV-100   100 chatbot conversations              9.00 EUR  Off, switched off on 2026-02-10\n");
    }

    @Test
    void aZoneThatChangesInMidPeriodLeavesItsEndAndHoldsFromTheNextOne() {
        JsonNode before = cli.at("2026-02-10T10:00:00Z", "billing", "--json").json();

        cli.at("2026-02-10T10:00:00Z", "settings", "zone", "America/New_York").isDone();

        assertThat(cli.at("2026-02-10T10:00:00Z", "billing", "--json").json()).isEqualTo(before);
        assertThat(cli.at("2026-02-27T22:59:00Z", "billing").out())
                .as("a minute before midnight in Prague")
                .contains("Billing period 2026-01-31 to 2026-02-27\n", "renews on 2026-02-28")
                .doesNotContain("Invoice 2");
        assertThat(cli.at("2026-02-27T23:00:00Z", "billing").out())
                .as("midnight in Prague")
                .contains("Billing period 2026-02-28 to 2026-03-30\n", "Invoice 2 of 2026-02-28");
        assertThat(cli.at("2026-03-31T03:59:00Z", "billing").out())
                .as("a minute before midnight in New York")
                .contains("Billing period 2026-02-28 to 2026-03-30\n")
                .doesNotContain("Invoice 3");
        assertThat(cli.at("2026-03-31T04:00:00Z", "billing").out())
                .contains("Billing period 2026-03-31 to 2026-04-29\n", "Invoice 3 of 2026-03-31");
        assertThat(cli.at("2026-03-31T04:00:00Z", "verify").status()).isZero();
    }
}
