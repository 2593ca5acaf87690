package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands ledger, quota statement and quota reconcile. */
class LedgerCommandTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withConversations();
    }

    @Test
    void listsEveryRowWithItsReason() {
        JsonNode document =
                cli.run("ledger", "--month", "2026-11", "--json").isDone().json();

        assertThat(document.get("used").intValue()).isEqualTo(2);
        JsonNode first = document.get("rows").get(0);
        assertThat(first.propertyNames())
                .contains("month", "conversation", "countedAt", "event", "reason", "evidence", "units");
        assertThat(first.get("countedAt").stringValue()).isEqualTo("2026-11-10T10:00:20Z");
        assertThat(first.get("event").stringValue()).isEqualTo("c1-b");
        assertThat(first.get("reason").stringValue()).isEqualTo("FIRST_USE");
        assertThat(first.get("use").stringValue()).isEqualTo("BUTTON_CLICK");
        assertThat(first.get("evidence").stringValue()).isEqualTo("exact");
        assertThat(first.get("units").intValue()).isEqualTo(1);
        assertThat(cli.run("ledger").isDone().out())
                .startsWith(
                        "+1  2026-11-10 11:00  c1 (conversation 2): clicked “Shipping” (first use of the chatbot, exact)\n")
                .endsWith("2026-11: 2 counted, 0 taken back, 2 used\n");
    }

    @Test
    void anEarlierUseShowsAsACorrection() {
        cli.run(
                        "import",
                        cli.file(
                                "late.ndjson",
                                Cli.event("c1", "early", "2026-10-05T10:00:00Z", "BUTTON_CLICK", "Shipping")))
                .isDone();

        assertThat(cli.run("ledger", "--month", "2026-10").isDone().out())
                .contains("+1", "an earlier use was imported", "2026-10: 1 counted, 0 taken back, 1 used");
        assertThat(cli.run("ledger", "--month", "2026-11").isDone().out())
                .contains("-1", "2026-11: 2 counted, 1 taken back, 1 used");
        assertThat(cli.run("quota", "--month", "2026-11", "--json")
                        .json()
                        .get("used")
                        .intValue())
                .isEqualTo(1);
        assertThat(cli.run("verify").status()).isZero();
    }

    @Test
    void aConversationSaysWhyItWasCounted() {
        JsonNode quota =
                cli.run("conversation", "shop:c1", "--json").isDone().json().get("quota");

        assertThat(quota.get("event").stringValue()).isEqualTo("c1-b");
        assertThat(quota.get("reason").stringValue()).isEqualTo("FIRST_USE");
        assertThat(cli.run("conversation", "shop:c1").out())
                .contains("clicked “Shipping” (first use of the chatbot, exact)");
    }

    @Test
    void theStatementHasTheFiguresOfTheQuotaAndEveryUnit() throws IOException {
        Path csv = temp.resolve("november.csv");

        assertThat(cli.run("quota", "statement", "--month", "2026-11", "--format", "csv", "--out", csv.toString())
                        .isDone()
                        .err())
                .contains("2026-11: 2 used");

        String text = Files.readString(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFrow,name,units,");
        assertThat(text.lines())
                .contains(
                        "month,2026-11,2,,,,,,,,,",
                        "total,used,2,,,,,,,,,",
                        "total,limit,0,,,,,,,,,",
                        "total,over,2,,,,,,,,,",
                        "day,2026-11-10,1,,,,,,,,,")
                .anyMatch(line ->
                        line.startsWith("unit,2026-11,1,2026-11-10T11:00:20+01:00,BUTTON_CLICK,FIRST_USE,exact,")
                                && line.endsWith(",shop,c1,c1-b,Shipping"));
        Path pdf = temp.resolve("november.pdf");
        cli.run("quota", "statement", "--month", "2026-11", "--format", "pdf", "--out", pdf.toString())
                .isDone();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aHyphenIsStandardOutputAndNoFile() {
        Cli.Answer csv = cli.run("quota", "statement", "--month", "2026-11", "--format", "csv", "--out", "-")
                .isDone();
        Cli.Answer pdf = cli.inGerman()
                .run("quota", "statement", "--month", "2026-11", "--format", "pdf", "--out", "-")
                .isDone();

        assertThat(csv.out()).startsWith("\uFEFFrow,name,units,").contains("month,2026-11,2,");
        assertThat(csv.err()).isEqualTo("2026-11: 2 used; the statement is on standard output\n");
        assertThat(pdf.out()).startsWith("%PDF-");
        assertThat(pdf.err()).isEqualTo("November 2026: 2 verbraucht; der Auszug steht auf der Standardausgabe\n");
        assertThat(Path.of("-")).doesNotExist();
        assertThat(cli.run("quota", "statement", "--month", "2026-11", "--format", "csv", "--out", "-", "--json"))
                .isEqualTo(
                        new Cli.Answer(2, "", "smarthub: --json answers on standard output, so --out needs a file.\n"));
    }

    @Test
    void aDifferenceWithoutCandidatesSaysSo() {
        cli.run("settings", "zone", "UTC").isDone();

        assertThat(cli.run("quota", "reconcile", "--month", "2026-09", "--vendor", "3")
                        .isDone()
                        .out())
                .isEqualTo("2026-09: 0 here, 3 at the vendor, difference 3\n"
                        + "No conversation here is a candidate for the difference.\n");
        assertThat(cli.inGerman()
                        .run("quota", "reconcile", "--month", "2026-09")
                        .out())
                .isEqualTo("September 2026: hier 0, beim Anbieter 3, Differenz 3\n"
                        + "Keine Konversation kommt hier als Ursache der Differenz infrage.\n");
        assertThat(cli.run("quota", "reconcile", "--month", "2026-09", "--vendor", "0")
                        .out())
                .as("nothing to explain")
                .isEqualTo("2026-09: 0 here, 0 at the vendor, difference 0\n");
    }

    @Test
    void theOwnersLanguageWritesMonthsMomentsAndSureness() {
        assertThat(cli.inGerman().run("ledger").isDone().out())
                .startsWith(
                        "+1  10.11.2026 11:00  c1 (Konversation 2): klickte „Shipping“ (erste Nutzung des Chatbots, genau)\n")
                .endsWith("November 2026: 2 gezählt, 0 zurückgenommen, 2 verbraucht\n");
    }

    @Test
    void aStatementOfAnUnknownKindOrAComingMonthIsRefused() {
        assertThat(cli.run("quota", "statement", "--month", "2026-11", "--format", "doc", "--out", "x"))
                .isEqualTo(new Cli.Answer(2, "", "smarthub: A statement is csv or pdf, not “doc”.\n"));
        assertThat(cli.run("quota", "statement", "--month", "2026-12", "--format", "csv", "--out", "x"))
                .isEqualTo(new Cli.Answer(2, "", "smarthub: 2026-12 has not begun yet.\n"));
        assertThat(cli.run("quota", "statement", "--month", "2026-11", "--format", "csv", "--out", temp + "/no/x.csv"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(3))
                .satisfies(answer -> assertThat(answer.err()).contains("does not exist"));
    }

    @Test
    void theVendorsFigureIsKeptAndComparedWithCandidates() {
        JsonNode document = cli.run("quota", "reconcile", "--month", "2026-11", "--vendor", "3", "--json")
                .isDone()
                .json();

        assertThat(document.get("ours").intValue()).isEqualTo(2);
        assertThat(document.get("vendor").intValue()).isEqualTo(3);
        assertThat(document.get("difference").intValue()).isEqualTo(1);
        assertThat(document.get("candidates")).hasSize(1);
        assertThat(document.get("candidates").get(0).get("cause").stringValue()).isEqualTo("NEAR_BOUNDARY");
        assertThat(cli.run("quota", "reconcile", "--month", "2026-11").isDone().out())
                .startsWith("2026-11: 2 here, 3 at the vendor, difference 1\n  c4 (conversation 1): within an hour");
    }

    @Test
    void aTableOfFiguresIsKeptLineByLine() {
        String table = cli.file("vendor.csv", "month,units", "2026-10,0", "2026-11,2", "2026-11,x", "2027-01,3");

        Cli.Answer answer = cli.run("quota", "reconcile", "--file", table, "--json");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.json().get("figures")).hasSize(2);
        assertThat(answer.err())
                .contains(
                        table + ", line 4: “x” is not a whole number.", table + ", line 5: 2027-01 has not begun yet.");
    }

    @Test
    void figuresThatCannotBeAreRefusedWithTheirReason() {
        assertThat(vendor("2026-11", "-1")).isEqualTo("smarthub: -1 is below 0.\n");
        assertThat(vendor("2026-11", "many")).isEqualTo("smarthub: “many” is not a whole number.\n");
        assertThat(vendor("2026-11", "99999999999")).isEqualTo("smarthub: 99999999999 is more than 10,000,000.\n");
        assertThat(vendor("2026-12", "4")).isEqualTo("smarthub: 2026-12 has not begun yet.\n");
        assertThat(cli.run("quota", "reconcile", "--month", "2026-11").err())
                .isEqualTo("smarthub: No figure was entered for 2026-11; give it with --vendor.\n");
        assertThat(cli.run("quota", "reconcile", "--file", "x", "--vendor", "4").err())
                .isEqualTo("smarthub: Give a month with a figure, or a file, not both.\n");
        assertThat(cli.run("quota", "reconcile", "--file", temp + "/none").status())
                .isEqualTo(3);
    }

    private String vendor(String month, String figure) {
        Cli.Answer answer = cli.run("quota", "reconcile", "--month", month, "--vendor=" + figure);
        assertThat(answer.status()).isEqualTo(2);
        return answer.err();
    }
}
