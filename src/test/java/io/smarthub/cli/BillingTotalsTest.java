package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is open in all, which invoices are listed, and what was recorded because time had passed. */
class BillingTotalsTest {

    private static final String MARCH = "2026-03-20T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withStandard("2026-01-10T10:00:00Z");
    }

    @Test
    void theSumOfWhatIsOpenAndOfWhatIsLateIsSaid() {
        cli.at("2026-01-11T10:00:00Z", "billing", "paid", "1").isDone();

        assertThat(cli.at("2026-01-24T10:00:00Z", "invoices").isDone().out())
                .endsWith("\nOpen: 10.89 EUR on 1 invoice, none of it past its due date.\n");
        assertThat(cli.at(MARCH, "invoices", "list").isDone().out())
                .endsWith("\nOpen: 78.65 EUR on 3 invoices; of that, 44.77 EUR on 2 invoices is past its due date.\n");
        assertThat(cli.at(MARCH, "billing").isDone().out())
                .contains(
                        "\nOpen: 78.65 EUR on 3 invoices; of that, 44.77 EUR on 2 invoices is past its due date.\nInvoice 2 ");
        assertThat(cli.inGerman().at(MARCH, "invoices").out())
                .endsWith(
                        "\nOffen: 78,65 EUR aus 3 Rechnungen; davon ist die Zahlungsfrist abgelaufen für 44,77 EUR aus 2 Rechnungen.\n");
        for (String command : new String[] {"billing", "invoices"}) {
            JsonNode document = cli.at(MARCH, command, "--json").isDone().json();
            assertThat(document.get("openMinor").toString()).isEqualTo("{\"EUR\":7865}");
            assertThat(document.get("lateMinor").toString()).isEqualTo("{\"EUR\":4477}");
        }
    }

    @Test
    void whereNothingIsOpenThatIsSaid() {
        cli.at("2026-01-11T10:00:00Z", "billing", "paid", "1").isDone();
        cli.at("2026-01-11T10:00:00Z", "billing", "paid", "2").isDone();

        assertThat(cli.at("2026-01-12T10:00:00Z", "invoices").out()).endsWith("\nNothing is open.\n");
        assertThat(cli.inGerman().at("2026-01-12T10:00:00Z", "invoices").out()).endsWith("\nNichts ist offen.\n");
    }

    @Test
    void whatIsToBePaidBackIsASumOfItsOwn() {
        cli.at("2026-01-11T10:00:00Z", "billing", "paid", "2").isDone();
        cli.at(
                        "2026-01-12T10:00:00Z",
                        "billing",
                        "buyer",
                        "--name",
                        "Acme GmbH",
                        "--country",
                        "DE",
                        "--vat-id",
                        "DE123456789")
                .isDone();
        cli.at("2026-01-12T10:00:00Z", "billing", "correct", "2").isDone();

        assertThat(cli.at("2026-01-12T10:00:00Z", "invoices").out())
                .endsWith("\nOpen: 31.99 EUR on 2 invoices, none of it past its due date.\n"
                        + "To be paid back: 10.89 EUR on 1 credit note.\n");
    }

    @Test
    void billingListsWhatIsOpenAndTheLastThreeAndSaysHowManyMoreThereAre() {
        for (String invoice : new String[] {"1", "2", "4", "5", "6", "7"}) {
            cli.at("2026-06-20T10:00:00Z", "billing", "paid", invoice).isDone();
        }

        assertThat(cli.at("2026-06-20T10:00:00Z", "billing").isDone().out())
                .contains("\nInvoice 3 of 2026-02-10", "\nInvoice 5 of ", "\nInvoice 6 of ", "\nInvoice 7 of ")
                .doesNotContain("\nInvoice 1 of ", "\nInvoice 2 of ", "\nInvoice 4 of ")
                .endsWith("\n3 older documents are settled and not shown; “invoices” lists all 7.\n");
        assertThat(cli.inGerman().at("2026-06-20T10:00:00Z", "billing").out())
                .endsWith("\n3 ältere Belege sind erledigt und hier nicht aufgeführt; „invoices“ zeigt alle 7.\n");
        assertThat(cli.at("2026-06-20T10:00:00Z", "billing", "--json")
                        .json()
                        .get("invoices")
                        .size())
                .as("a script gets all")
                .isEqualTo(7);
    }

    @Test
    void withoutAnyInvoiceThatIsSaid() {
        Cli free = cli.onAnotherDatabase();

        assertThat(free.at(MARCH, "invoices").isDone().out()).isEqualTo("No invoice was issued yet.\n");
        assertThat(free.inGerman().at(MARCH, "invoices", "list").out())
                .isEqualTo("Es wurde noch keine Rechnung ausgestellt.\n");
        assertThat(free.at(MARCH, "invoices", "--json").json().get("openMinor").toString())
                .isEqualTo("{}");
    }

    @Test
    void anyCommandSaysWhatItRecordedBecauseTimeHadPassed() {
        assertThat(cli.at("2026-02-01T10:00:00Z", "billing").err()).isEmpty();
        assertThat(cli.at("2026-02-20T10:00:00Z", "quota").isDone().err())
                .isEqualTo(
                        "Time has passed: 1 invoice or credit note came up meanwhile and is recorded now, number 3.\n");
        Cli.Answer later =
                cli.at("2026-04-20T10:00:00Z", "conversations", "--json").isDone();
        assertThat(later.err())
                .isEqualTo(
                        "Time has passed: 2 invoices and credit notes came up meanwhile and are recorded now, numbers 4"
                                + " to 5.\n");
        assertThat(later.json().has("items")).isTrue();
        assertThat(cli.at("2026-04-20T10:00:00Z", "billing").err()).isEmpty();
        assertThat(cli.inGerman().at("2026-06-20T10:00:00Z", "invoices").err())
                .isEqualTo("Zeit ist vergangen: 2 Rechnungen und Gutschriften sind inzwischen angefallen und jetzt"
                        + " festgehalten, Nummern 6 bis 7.\n");

        cli.at("2026-06-21T10:00:00Z", "billing", "auto-renew", "off").isDone();
        assertThat(cli.at("2026-07-20T10:00:00Z", "invoices").err())
                .isEqualTo("Time has passed: a billing period or grace days had ended; no invoice came of it."
                        + " Ended meanwhile: STANDARD, CONV-100.\n");
    }

    @Test
    void graceDaysThatEndedMeanwhileSayThatThePlanEnds() {
        cli.at("2026-01-25T10:00:00Z", "billing", "overdue", "1").isDone();

        assertThat(cli.at("2026-02-09T10:00:00Z", "quota").err())
                .isEqualTo(
                        "Time has passed: a billing period or grace days had ended; no invoice came of it. The plan ends on"
                                + " 2026-02-10 and does not renew, since an invoice was not paid within its grace days.\n");
        assertThat(cli.at("2026-02-09T11:00:00Z", "quota").err()).isEmpty();
    }

    @Test
    void verifySaysThatInvoicesWereCompared() {
        assertThat(cli.at(MARCH, "verify").isDone().out())
                .isEqualTo("0 conversations with 0 events verified, and 4 invoices compared with the decisions: 0"
                        + " mismatches\n");
        assertThat(cli.inGerman().at(MARCH, "verify").out())
                .contains("und 4 Rechnungen mit den Entscheidungen verglichen");
        assertThat(cli.at(MARCH, "verify", "--json").json().get("invoices").intValue())
                .isEqualTo(4);
    }

    @Test
    void aCreditNoteSaysWhereItsAmountWent() {
        cli.at("2026-01-11T10:00:00Z", "billing", "overdue", "2").isDone();
        assertThat(cli.at("2026-02-01T10:00:00Z", "invoices").out())
                .contains("\nCredit note 3 of 2026-01-26: -5.26 EUR, taken off invoice 2\n");
        assertThat(cli.inGerman().at("2026-02-01T10:00:00Z", "invoices").out())
                .contains("-5,26 EUR, von Rechnung 2 abgezogen\n");
    }

    @Test
    void aCreditNoteOverNothingSaysThatItsAmountIsKept() {
        cli.at("2026-01-30T10:00:00Z", "billing", "overdue", "2").isDone();
        cli.at("2026-02-11T10:00:00Z", "billing", "paid", "3").isDone();

        assertThat(cli.at("2026-02-20T10:00:00Z", "invoices").out())
                .contains(
                        "\nCredit note 4 of 2026-02-14: 0.00 EUR, nothing to pay; 7.71 EUR without VAT kept as credit\n");
        assertThat(cli.inGerman().at("2026-02-20T10:00:00Z", "invoices").out())
                .contains("0,00 EUR, nichts zu zahlen; 7,71 EUR ohne USt. als Guthaben behalten\n");
    }

    @Test
    void aCreditThatIsTakenBackIsNotOfMinusOnePiece() {
        cli.at("2026-01-12T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-01-12T10:00:00Z", "billing", "buyer", "--note", "Order 7").isDone();

        assertThat(cli.at("2026-01-12T10:00:00Z", "billing", "correct", "3")
                        .isDone()
                        .out())
                .contains(
                        "\n  Unused part of 1 × CONV-100, 2026-01-12 to 2026-02-09, 29 of 31 days at 9.00 EUR a month: 8.42 EUR\n")
                .doesNotContain("-1 ×");
    }
}
