package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.ShippedCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is said of unpaid invoices where several of them, a new catalogue or an earlier payment have a part in it. */
class UnpaidStatementsTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp);
        done("2026-02-01", "billing", "plan", "STANDARD");
    }

    private String done(String day, String... command) {
        return cli.at(day + "T10:00:00Z", command).isDone().out();
    }

    private String german(String day, String... command) {
        return cli.inGerman().at(day + "T10:00:00Z", command).isDone().out();
    }

    @Test
    void agentsThatWereBoughtAgainAreCountedOnceWhenThePlanIsGone() {
        done("2026-02-01", "billing", "enable", "AGENT-1");
        done("2026-02-02", "billing", "overdue", "2");
        done("2026-02-05", "billing", "overdue", "1");
        done("2026-02-17", "billing", "paid", "2");
        done("2026-02-17", "billing", "enable", "AGENT-1");

        assertThat(done("2026-03-05", "billing", "paid", "1")).contains("billing agents 1");
    }

    @Test
    void agentsThatWereToRenewAgainAreNamedWhenThePlanIsGone() {
        done("2026-02-01", "billing", "agents", "2");
        done("2026-02-02", "billing", "agents", "0");
        done("2026-02-02", "billing", "enable", "AGENT-1");
        done("2026-02-05", "billing", "overdue", "1");

        assertThat(done("2026-03-05", "billing", "paid", "1")).contains("billing agents 2");
    }

    @Test
    void aPackageThatTheOwnerGaveUpIsNotBoughtAgain() {
        done("2026-02-01", "billing", "enable", "CONV-100");
        done("2026-02-02", "billing", "overdue", "2");
        done("2026-02-03", "billing", "disable", "CONV-100");
        done("2026-02-05", "billing", "overdue", "1");

        assertThat(done("2026-02-17", "billing", "paid", "2"))
                .contains("Invoice 2 was paid")
                .doesNotContain("billing enable", "grace days had passed");
        assertThat(done("2026-03-05", "billing", "paid", "1"))
                .contains("billing plan STANDARD")
                .doesNotContain("billing enable");
    }

    @Test
    void agentsThatEndedLongBeforeAreNotCountedAgain() {
        done("2026-02-01", "billing", "agents", "1");
        done("2026-02-02", "billing", "agents", "2");
        done("2026-02-02", "billing", "overdue", "3");
        done("2026-02-20", "billing", "paid", "3");
        cli.at("2026-09-01T10:00:00Z", "billing").isDone();
        done("2026-09-02", "billing", "overdue", "11");

        assertThat(done("2026-09-20", "billing", "paid", "11")).contains("with “billing agents 1”");
    }

    @Test
    void eachInvoiceThatEndedSomeOfTheAgentsIsNamed() {
        done("2026-02-01", "billing", "agents", "1");
        done("2026-02-02", "billing", "agents", "2");
        done("2026-02-02", "billing", "agents", "3");
        done("2026-02-02", "billing", "overdue", "3");
        done("2026-02-03", "billing", "overdue", "4");

        assertThat(done("2026-02-20", "billing"))
                .contains("one ended on 2026-02-17 because invoice 3 was not paid", "because invoice 4 was not paid");
    }

    @Test
    void aPaymentThatIsTakenBackAfterTheGraceDaysSaysWhatEndsAtOnce() {
        done("2026-02-01", "billing", "enable", "CONV-100");
        done("2026-02-02", "billing", "overdue", "2");
        done("2026-02-05", "billing", "paid", "2");
        done("2026-02-06", "billing", "overdue", "1");
        done("2026-02-07", "billing", "paid", "1");

        assertThat(done("2026-02-22", "billing", "unpaid", "2"))
                .contains(
                        "CONV-100 is off now.\nIf invoice 2 is paid later, what has ended stays off: it has to be bought, or"
                                + " switched on, again.\n",
                        "Credit note 3");
        assertThat(done("2026-02-22", "billing", "unpaid", "1"))
                .contains(
                        "The plan ends on 2026-03-01 and does not renew, since an invoice was not paid within its grace days.\n");
    }

    @Test
    void anInvoiceForPackagesThatPaidForThePlanSaysThatNoPlanIsSold() {
        cli = cli.onAnotherDatabase();
        done("2026-02-01", "billing", "plan", "PRO");
        done("2026-02-01", "billing", "paid", "1");
        done("2026-02-01", "billing", "enable", "CONV-9500");
        done("2026-02-01", "billing", "plan", "STANDARD");
        done("2026-02-01", "billing", "auto-renew", "off");

        assertThat(done("2026-03-02", "billing", "overdue", "2"))
                .contains("CONV-9500", "From 2026-03-17 on, no plan is sold");
        assertThat(cli.at("2026-03-20T10:00:00Z", "billing", "plan", "STANDARD").status())
                .isEqualTo(1);
    }

    @Test
    void onlyInvoicesThatChangeTheNextOneAreNamedWithIt() {
        done("2026-02-01", "billing", "enable", "CONV-100");
        done("2026-02-01", "billing", "enable", "CONV-200");
        done("2026-02-01", "billing", "disable", "CONV-100");
        done("2026-02-02", "billing", "overdue", "2");
        done("2026-02-03", "billing", "overdue", "3");

        assertThat(done("2026-02-04", "billing"))
                .contains("If invoice 3 is paid before 2026-02-18, it is 42.35 EUR")
                .doesNotContain("If invoice 2 is paid");
    }

    @Test
    void whatAPackageAddsIsSaidAlsoWhereThePlanIsUnpaid() {
        done("2026-02-01", "billing", "enable", "CONV-100");
        done("2026-02-02", "billing", "overdue", "1");
        done("2026-02-02", "billing", "overdue", "2");

        assertThat(done("2026-02-03", "billing"))
                .contains(
                        "the next one comes on 2026-03-01: 22.99 EUR",
                        "If invoices 1, 2 are paid before 2026-02-17, it is 33.88 EUR");
        JsonNode next =
                cli.at("2026-02-03T10:00:00Z", "billing", "--json").json().get("nextInvoiceIfPaid");
        assertThat(next.get("totalMinor").longValue()).isEqualTo(2_800);
        assertThat(next.get("ifPaid"))
                .extracting(each -> each.get("number").intValue() + " before "
                        + each.get("payBefore").stringValue())
                .containsExactly("1 before 2026-02-17", "2 before 2026-02-17");
    }

    @Test
    void whatEndsAnywayIsNotSaidToEndUnlessItIsPaid() throws IOException {
        done("2026-02-01", "billing", "enable", "CONV-100");
        done("2026-02-20", "billing", "overdue", "2");
        Files.writeString(
                cli.data().resolve("catalogue.txt"),
                new ShippedCatalogue().text().replaceAll("(?m)^package CONV-100 .*$", ""));

        assertThat(done("2026-02-21", "billing")).contains("no longer sold").doesNotContain("unless invoice 2");
    }

    @Test
    void aPackageThatIsNoLongerSoldOnThePlanSaysSo() throws IOException {
        done("2026-02-01", "billing", "enable", "CONV-100");
        Files.writeString(
                cli.data().resolve("catalogue.txt"),
                new ShippedCatalogue().text().replace("CONV-100  plans=STANDARD", "CONV-100  plans=PRO"));

        assertThat(done("2026-02-10", "billing")).contains("Ends on 2026-03-01; no longer sold on this plan\n");
        assertThat(german("2026-02-10", "billing"))
                .contains("Endet am 01.03.2026; für diesen Tarif nicht mehr verkauft\n");
    }

    @Test
    void aPackageThatNoLongerFitsIsSaidToBeAsLargeAsItIsSold() throws IOException {
        done("2026-02-01", "billing", "enable", "CONV-100");
        done("2026-02-01", "billing", "enable", "CONV-200");
        Files.writeString(
                cli.data().resolve("catalogue.txt"),
                new ShippedCatalogue().text().replace("conversations=200", "conversations=350"));

        assertThat(cli.at("2026-02-10T10:00:00Z", "billing", "enable", "CONV-200")
                        .err())
                .contains("its 350 would pass the 500 ");
    }

    @Test
    void anInvoiceOfAPlanBoughtAgainInAnotherZoneBeginsWithTheFirstDayItCharges() {
        cli = cli.onAnotherDatabase();
        done("2026-02-01", "billing", "plan", "PRO");
        done("2026-02-02", "billing", "plan", "STANDARD");
        done("2026-02-02", "billing", "auto-renew", "off");
        cli.at("2026-02-28T23:31:00Z", "settings", "zone", "America/New_York").isDone();
        cli.at("2026-02-28T23:40:00Z", "billing", "plan", "STANDARD").isDone();

        assertThat(cli.at("2026-02-28T23:50:00Z", "invoices", "--json")
                        .isDone()
                        .json()
                        .get("invoices")
                        .valueStream()
                        .map(invoice -> invoice.get("periodStart").stringValue()))
                .containsExactlyInAnyOrder("2026-02-01", "2026-02-02", "2026-03-01");
    }
}
