package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reason why nothing is recorded about a payment, or an invoice is not corrected, has a sentence of its own. */
class InvoiceRefusalsTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";
    private static final String MARCH = "2026-03-20T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    /** 1 is paid, 2 ended unpaid with credit note 4, 3 is open; 5 is the renewal; 6 takes 5 back, 7 replaces it. */
    @BeforeEach
    void start() {
        cli = Cli.in(temp).withStandard(JANUARY);
        cli.at(JANUARY, "billing", "agents", "1").isDone();
        cli.at(JANUARY, "billing", "paid", "1").isDone();
        cli.at(JANUARY, "billing", "overdue", "2").isDone();
        cli.at("2026-03-02T10:00:00Z", "billing", "buyer", "--note", "Order 7").isDone();
        cli.at("2026-03-02T10:00:00Z", "billing", "correct", "5").isDone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paid 1|Invoice 1 is paid already, since 2026-01-31. If that is wrong: “billing unpaid 1”."
                        + "|Rechnung 1 ist schon bezahlt, seit dem 31.01.2026. Falls das nicht stimmt: „billing unpaid 1“.",
                "overdue 2|That invoice 2 was not paid is recorded already, since 2026-01-31. “billing paid 2” records its payment."
                        + "|Rechnung 2 ist schon als nicht bezahlt vermerkt, seit dem 31.01.2026. „billing paid 2“ vermerkt ihre Zahlung.",
                "overdue 1|Invoice 1 is paid already, since 2026-01-31. If that is wrong: “billing unpaid 1”."
                        + "|Rechnung 1 ist schon bezahlt, seit dem 31.01.2026. Falls das nicht stimmt: „billing unpaid 1“.",
                "unpaid 3|Nothing is recorded about the payment of 3, so there is nothing to take back. “billing paid 3”"
                        + " records it.|Zur Zahlung von 3 ist nichts vermerkt, was sich zurücknehmen ließe. „billing paid 3“ vermerkt sie.",
                "paid 4|4 is a credit note: you owe nothing on it, and it is not corrected. “invoices” says which numbers are invoices.|4 ist eine Gutschrift: Darauf ist nichts zu zahlen, und sie kann nicht berichtigt werden. „invoices“ zeigt, welche Nummern Rechnungen sind.",
                "correct 4|4 is a credit note: |4 ist eine Gutschrift: ",
                "overdue 4|4 is a credit note: |4 ist eine Gutschrift: ",
                "correct 5|Invoice 5 was taken back by credit note 6 and issued anew: name invoice 7 instead."
                        + "|Rechnung 5 wurde mit Gutschrift 6 zurückgenommen und neu ausgestellt: Geben Sie stattdessen Rechnung 7 an.",
                "paid 5|Invoice 5 was taken back by credit note 6|Rechnung 5 wurde mit Gutschrift 6 zurückgenommen",
                "correct 7|Invoice 7 already says what a new one would say: change the buyer (billing buyer) or the seller"
                        + " (catalogue.txt) first."
                        + "|An Rechnung 7 gibt es nichts zu berichtigen: Eine neue wäre gleich. Ändern Sie zuerst den Käufer (billing buyer) oder den Verkäufer (catalogue.txt).",
                "correct 2|Invoice 2 is not corrected, because credit note 4 gave unused days of it back. What is set now"
                        + " holds for later invoices.|Rechnung 2 kann nicht berichtigt werden, denn mit Gutschrift 4 wurden ungenutzte Tage daraus gutgeschrieben. Die jetzigen Angaben gelten für spätere Rechnungen.",
                "enable CONV-100|Invoice 2 was not paid: pay it first, and record that with “billing paid 2”."
                        + "|Rechnung 2 wurde nicht bezahlt: Bezahlen Sie sie zuerst, und vermerken Sie das mit „billing paid 2“."
            })
    void refusesWithTheReasonAndWhatToDo(String command, String english, String german) {
        String before = cli.at(MARCH, "billing", "--json").out();

        Cli.Answer answer = cli.at(MARCH, ("billing " + command).split(" "));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith(english).endsWith(". Nothing was changed.\n");
        assertThat(cli.inGerman().at(MARCH, ("billing " + command).split(" ")).err())
                .startsWith(german)
                .endsWith(". Nichts wurde geändert.\n");
        assertThat(cli.at(MARCH, "billing", "--json").out()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "billing paid,9",
        "billing overdue,0",
        "billing unpaid --,-1",
        "billing correct,8",
        "invoices pdf --out x.pdf,9"
    })
    void aNumberThatNoInvoiceHasIsWrongUsageWhereverItIsGiven(String command, String number) {
        String[] arguments = (command + " " + number).split(" ");
        String before = cli.at(MARCH, "billing", "--json").out();

        assertThat(cli.at(MARCH, arguments))
                .isEqualTo(new Cli.Answer(
                        2, "", "smarthub: There is no invoice %s; the last one is 7.\n".formatted(number)));
        assertThat(cli.inGerman().at(MARCH, arguments))
                .isEqualTo(new Cli.Answer(
                        2, "", "smarthub: Eine Rechnung %s gibt es nicht; die letzte ist 7.\n".formatted(number)));
        assertThat(cli.at(MARCH, "billing", "--json").out()).isEqualTo(before);
    }

    @Test
    void onFreeNoInvoiceWasIssuedYet() {
        assertThat(cli.onAnotherDatabase().at(JANUARY, "billing", "--json", "paid", "1"))
                .isEqualTo(new Cli.Answer(2, "", "smarthub: There is no invoice 1: none was issued yet.\n"));
    }

    @Test
    void whatIsPaidBackIsNotPaidBackTwice() {
        cli.at(MARCH, "billing", "paid", "7").isDone();
        cli.at(MARCH, "billing", "buyer", "--name", "Acme GmbH", "--country", "DE", "--vat-id", "DE123456789")
                .isDone();
        cli.at(MARCH, "billing", "correct", "7").isDone();

        assertThat(cli.at(MARCH, "billing", "paid", "8").isDone().out())
                .startsWith("Credit note 8 was paid back on 2026-03-20.\n");
        assertThat(cli.at(MARCH, "billing", "paid", "8").err())
                .isEqualTo("Credit note 8 is paid back already, since 2026-03-20. If that is wrong: “billing unpaid 8”."
                        + " Nothing was changed.\n");
        assertThat(cli.inGerman().at(MARCH, "billing", "paid", "8").err())
                .startsWith("Gutschrift 8 ist schon zurückgezahlt, seit dem 20.03.2026.");
        assertThat(cli.at(MARCH, "billing", "unpaid", "8").isDone().out()).startsWith("""
                What was recorded last about the payment of credit note 8 is taken back.
                Credit note 8 is to be paid back.
                """);
    }
}
