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
}
