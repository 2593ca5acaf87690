package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Invoices, their payment and their correction from the command line. */
class InvoicesCommandTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withStandard(JANUARY);
    }

    private JsonNode invoice(String now, int number) {
        return cli.at(now, "invoices", "list", "--json")
                .isDone()
                .json()
                .get("invoices")
                .get(number - 1);
    }

    @Test
    void listsNetVatGrossAndPayment() {
        JsonNode first = invoice(JANUARY, 1);

        assertThat(first.get("totalMinor").intValue()).isEqualTo(1_900);
        assertThat(first.get("vatMinor").intValue()).isEqualTo(399);
        assertThat(first.get("grossMinor").intValue()).isEqualTo(2_299);
        assertThat(first.get("dueOn").stringValue()).isEqualTo("2026-02-14");
        assertThat(first.get("payment").stringValue()).isEqualTo("OPEN");
        assertThat(first.get("seller").get("name").stringValue()).isEqualTo("Example Chat a.s.");
        assertThat(cli.at(JANUARY, "invoices").isDone().out())
                .contains("Invoice 2 of 2026-01-31: 10.89 EUR, open, due on 2026-02-14\n");
    }

    @Test
    void recordsThatAnInvoiceIsPaidOverdueOrOpenAgain() {
        cli.at(JANUARY, "billing", "overdue", "2").isDone();
        assertThat(cli.at(JANUARY, "billing", "--json").json().toString()).contains("\"state\":\"PAST_DUE\"");
        cli.at(JANUARY, "billing", "paid", "2").isDone();
        assertThat(invoice(JANUARY, 2).get("payment").stringValue()).isEqualTo("PAID");
        cli.at(JANUARY, "billing", "unpaid", "2").isDone();
        assertThat(invoice(JANUARY, 2).get("payment").stringValue())
                .as("as before")
                .isEqualTo("OVERDUE");
        cli.at(JANUARY, "billing", "unpaid", "2").isDone();
        assertThat(invoice(JANUARY, 2).get("payment").stringValue()).isEqualTo("OPEN");
    }

    @Test
    void anOverdueInvoiceEndsItsPackageAfterTheGraceDays() {
        cli.at(JANUARY, "billing", "overdue", "2").isDone();

        JsonNode ended =
                cli.at("2026-02-16T12:00:00Z", "billing", "--json").isDone().json();

        assertThat(ended.get("limit").intValue()).isEqualTo(100);
        assertThat(ended.get("invoices").get(2).get("creditNote").booleanValue())
                .isTrue();
        assertThat(ended.get("invoices").get(1).get("grossMinor").intValue()).isEqualTo(1_089);
        assertThat(ended.get("invoices").get(1).get("owedMinor").intValue()).isEqualTo(583);
        assertThat(cli.at("2026-02-16T12:00:00Z", "invoices").out())
                .contains("10.89 EUR, 5.83 EUR still owed, overdue, was due on 2026-02-14\n");
        assertThat(cli.at("2026-02-16T12:00:00Z", "verify").status()).isZero();
        Cli.Answer again = cli.at("2026-02-16T12:00:00Z", "billing", "enable", "CONV-100");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err())
                .contains(
                        "Invoice 2 was not paid: pay it first, and record that with “billing paid 2”. Nothing was changed.");
    }

    @Test
    void correctsAnInvoiceWithTheBuyersDetails() {
        cli.at(JANUARY, "billing", "buyer", "--name", "Acme GmbH", "--country", "de", "--vat-id", "DE 123456789")
                .isDone();
        cli.at(JANUARY, "billing", "correct", "1").isDone();

        assertThat(invoice(JANUARY, 3).get("occasion").stringValue()).isEqualTo("CORRECTED");
        JsonNode anew = invoice(JANUARY, 4);
        assertThat(anew.get("grossMinor").intValue()).isEqualTo(1_900);
        assertThat(anew.get("vat").get(0).get("category").stringValue()).isEqualTo("REVERSE_CHARGE");
        assertThat(anew.get("buyer").get("vatId").stringValue()).isEqualTo("DE123456789");
        cli.at(JANUARY, "billing", "buyer", "--note", "Order 7").isDone();
        assertThat(cli.at(JANUARY, "billing", "--json")
                        .json()
                        .get("buyer")
                        .get("name")
                        .stringValue())
                .isEqualTo("Acme GmbH");
    }

    @Test
    void saysHowTheListedInvoicesStandInBothLanguages() {
        cli.at(JANUARY, "billing", "paid", "1").isDone();

        assertThat(cli.at("2026-02-15T10:00:00Z", "invoices", "list").isDone().out())
                .isEqualTo("""
                Invoice 1 of 2026-01-31: 22.99 EUR, paid on 2026-01-31
                Invoice 2 of 2026-01-31: 10.89 EUR, open, was due on 2026-02-14
                Open: 10.89 EUR on 1 invoice; of that, 10.89 EUR on 1 invoice is past its due date.
                """);
        assertThat(cli.inGerman().at(JANUARY, "invoices").isDone().out()).isEqualTo("""
                Rechnung 1 vom 31.01.2026: 22,99 EUR, bezahlt am 31.01.2026
                Rechnung 2 vom 31.01.2026: 10,89 EUR, offen, fällig am 14.02.2026
                Offen: 10,89 EUR aus 1 Rechnung, keine Zahlungsfrist ist abgelaufen.
                """);
        assertThat(cli.at(JANUARY, "billing").out())
                .contains("Invoice 1 of 2026-01-31: 22.99 EUR, paid on 2026-01-31\n  STANDARD, ");
    }
}
