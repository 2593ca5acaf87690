package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands of billing answer where there is kept credit: what it does not pay, and what it does to an amount. */
class CreditAnswersTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withStandard(JANUARY);
    }

    private String done(String day, String... arguments) {
        return cli.at(day + "T10:00:00Z", arguments).isDone().out();
    }

    private String german(String day, String... arguments) {
        return cli.inGerman().at(day + "T10:00:00Z", arguments).isDone().out();
    }

    @Test
    void aCorrectionSaysThatKeptCreditDoesNotPayWhatItIssues() {
        cli.at("2026-02-01T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-01T11:00:00Z", "billing", "plan", "STANDARD").isDone();
        cli.at("2026-02-05T10:00:00Z", "billing", "buyer", "--note", "Order 7").isDone();

        assertThat(done("2026-02-05", "billing", "correct", "2"))
                .containsPattern("Kept credit, worth [0-9.]+ EUR with VAT, does not pay invoice 6: a correction changes"
                        + " only what was wrong\\. The next invoice that is no correction uses it\\.\n\nSTANDARD");
        cli.at("2026-02-06T10:00:00Z", "billing", "buyer", "--note", "Order 8").isDone();
        assertThat(german("2026-02-06", "billing", "correct", "6"))
                .containsPattern("Das Guthaben, mit USt\\. [0-9,]+ EUR, bezahlt Rechnung 8 nicht: Eine Berichtigung"
                        + " ändert nur, was falsch war\\.");
    }

    @Test
    void aNextInvoiceWhoseAmountIsBelowItsSumWithoutVatSaysWhy() {
        cli.at("2026-02-01T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-01T11:00:00Z", "billing", "plan", "STANDARD").isDone();
        assertThat(done("2026-02-05", "billing")).doesNotContain("is deducted as");
        cli.at("2026-02-05T10:00:00Z", "billing", "buyer", "--country", "DE", "--vat-id", "DE123456789")
                .isDone();

        assertThat(done("2026-02-05", "billing"))
                .contains("Next invoice on 2026-02-28: 0.00 EUR (3.30 EUR without VAT)\n"
                        + "Credit of 15.70 EUR is deducted as 19.00 EUR: with the VAT that was charged on it, which is"
                        + " not this invoice’s. So the amount with VAT does not follow from the one without.\n");
        assertThat(german("2026-02-05", "billing"))
                .contains(
                        "Guthaben von 15,70 EUR wird als 19,00 EUR abgezogen: mit der USt., die darauf berechnet wurde;"
                                + " diese Rechnung hat eine andere.");
        assertThat(german("2026-03-01", "billing")).contains("  Guthaben von 15,70 EUR wird als 19,00 EUR abgezogen");
    }

    @Test
    void aCorrectionNamesTheInvoicesThatCreditedPartsOfItWithAnotherVat() {
        done("2026-01-31", "billing", "buyer", "--name", "A", "--country", "CH");
        done("2026-02-01", "billing", "plan", "PRO");
        done("2026-02-03", "billing", "plan", "STANDARD");
        done("2026-02-04", "billing", "buyer", "--country", "CZ");

        assertThat(done("2026-02-04", "billing", "correct", "3"))
                .contains("Of what invoice 6 charges, invoice 4 credited 52.68 EUR without this VAT. Correct it too:"
                        + " “billing correct 4”.\n");
        done("2026-02-04", "billing", "buyer", "--country", "CH");
        assertThat(german("2026-02-04", "billing", "correct", "6"))
                .as("the same VAT again")
                .doesNotContain("Berichtigen Sie auch");
        done("2026-02-04", "billing", "buyer", "--country", "CZ");
        assertThat(german("2026-02-04", "billing", "correct", "8"))
                .contains("Von dem, was Rechnung 10 berechnet, hat Rechnung 4 52,68 EUR ohne diese USt. gutgeschrieben."
                        + " Berichtigen Sie auch diese: „billing correct 4“.\n");
        assertThat(done("2026-02-04", "billing", "correct", "4")).doesNotContain("Correct it too");
        done("2026-02-05", "billing", "buyer", "--country", "CH");
        assertThat(done("2026-02-05", "billing", "correct", "10"))
                .contains("Of what invoice 14 charges, invoice 12 credited 52.68 EUR with the VAT of before. Correct it"
                        + " too: “billing correct 12”.\n");
    }
}
