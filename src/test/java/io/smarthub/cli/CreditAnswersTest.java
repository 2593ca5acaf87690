package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the commands of billing answer where there is kept credit: what it does not pay, and what it does to an amount. */
class CreditAnswersTest extends OnStandard {

    @Test
    void aCorrectionSaysThatKeptCreditDoesNotPayWhatItIssues() {
        cli.at("2026-02-01T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-01T11:00:00Z", "billing", "plan", "STANDARD").isDone();
        cli.at("2026-02-05T10:00:00Z", "billing", "buyer", "--note", "Order 7").isDone();

        assertThat(done("2026-02-05", "billing", "correct", "2"))
                .contains(
                        "Kept credit, worth 46.67 EUR with VAT, does not pay invoice 6: a correction changes only what"
                                + " was wrong. The next invoice that is no correction uses it.\n\nSTANDARD");
        cli.at("2026-02-06T10:00:00Z", "billing", "buyer", "--note", "Order 8").isDone();
        assertThat(german("2026-02-06", "billing", "correct", "6"))
                .contains(
                        "Ihr Guthaben von 46,67 EUR (mit USt.) wird mit Rechnung 8 nicht verrechnet: Eine Berichtigung ändert nur, was"
                                + " falsch war. Verrechnet wird es mit der nächsten Rechnung, die keine Berichtigung ist.\n");
    }

    @Test
    void aCorrectionPromisesKeptCreditOnlyToInvoicesThatUseIt() {
        cli.at("2026-02-01T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-01T11:00:00Z", "billing", "plan", "STANDARD").isDone();
        cli.at("2026-02-02T10:00:00Z", "settings", "currency", "CHF").isDone();
        cli.at("2026-02-05T10:00:00Z", "billing", "buyer", "--note", "Order 7").isDone();

        assertThat(done("2026-02-05", "billing", "correct", "2"))
                .contains(
                        "a correction changes only what was wrong. Only invoices in EUR that are no corrections use it.\n");
        assertThat(done("2026-02-05", "billing"))
                .contains("Only invoices in EUR use it; from 2026-02-28 on they are in CHF.\n");
        assertThat(german("2026-02-05", "billing"))
                .contains("Nur Rechnungen in EUR verwenden es; ab dem 28.02.2026 sind sie in CHF.\n");
        assertThat(done("2026-03-05", "billing")).contains("Only invoices in EUR use it; those to come are in CHF.\n");
        cli.at("2026-03-05T10:00:00Z", "settings", "currency", "EUR").isDone();
        cli.at("2026-03-05T10:00:00Z", "billing", "auto-renew", "off").isDone();
        cli.at("2026-03-05T10:00:00Z", "billing", "buyer", "--note", "Order 8").isDone();
        assertThat(german("2026-03-05", "billing", "correct", "6"))
                .contains("falsch war. Verrechnet wird es, sobald wieder ein Tarif gekauft oder verlängert wird.\n");
        assertThat(done("2026-03-05", "billing"))
                .as("no invoice comes by itself")
                .contains("It is used once a plan is bought or renewed again.\n");
    }

    @Test
    void aCreditNoteForSeveralPiecesSaysThePriceOfEach() {
        done("2026-02-10", "billing", "agents", "2");
        done("2026-02-11", "billing", "buyer", "--name", "A");

        assertThat(done("2026-02-11", "billing", "correct", "3"))
                .contains("  -2 × AGENT-1, 2026-02-10 to 2026-02-27, 18 of 28 days at 8.00 EUR each a month:"
                        + " -10.29 EUR\n");
        done("2026-03-01", "billing", "buyer", "--name", "B");
        assertThat(german("2026-03-01", "billing", "correct", "6"))
                .contains("  -2 × AGENT-1, 28.02.2026 bis 30.03.2026, je 8,00 EUR: -16,00 EUR\n");
    }

    @Test
    void aCorrectionAfterWhichNothingIsOwedSaysSo() {
        cli = cli.onAnotherDatabase();
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-01-31", "billing", "plan", "STANDARD");
        done("2026-01-31", "billing", "agents", "1");
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-02-01", "billing", "buyer", "--name", "A", "--country", "DE", "--vat-id", "DE123456789");

        assertThat(done("2026-02-01", "billing", "correct", "4"))
                .contains("Nothing is to be paid now instead of 9.68 EUR: invoice 6.\n")
                .doesNotContain("0.00 EUR is to be paid");
    }

    @Test
    void aNextInvoiceWhoseAmountIsBelowItsSumWithoutVatSaysWhy() {
        cli.at("2026-02-01T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-01T11:00:00Z", "billing", "plan", "STANDARD").isDone();
        assertThat(done("2026-02-05", "billing"))
                .contains(
                        "Next invoice on 2026-02-28: 0.00 EUR (0.00 EUR without VAT); 19.00 EUR of credit is used on it,"
                                + " without VAT\n")
                .doesNotContain("is deducted as");
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
    void theNextInvoiceThatDependsOnAPaymentIsExplainedToo() {
        cli = cli.onAnotherDatabase();
        done("2026-01-31", "billing", "buyer", "--name", "A", "--country", "CH");
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-01-31", "billing", "plan", "STANDARD"); // what PRO cost more is kept
        done("2026-02-10", "billing", "overdue", "1");
        done("2026-02-17", "billing", "buyer", "--country", "CZ");

        assertThat(done("2026-02-17", "billing"))
                .contains(
                        "No invoice follows unless invoice 1 is paid before 2026-02-25. If it is paid, the next one comes"
                                + " on 2026-02-28: 0.00 EUR.\nCredit of 22.99 EUR is deducted without VAT, because none was"
                                + " charged on it.");
        assertThat(german("2026-02-17", "billing"))
                .contains(
                        "Wird sie bezahlt, kommt die nächste am 28.02.2026: 0,00 EUR.\nGuthaben von 22,99 EUR wird ohne"
                                + " USt. abgezogen,");
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

    @Test
    void aCorrectionThatKeepsCreditAndIsToBePaidSaysWhy() {
        cli = cli.onAnotherDatabase();
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-01-31", "billing", "plan", "STANDARD");
        done("2026-04-01", "billing", "buyer", "--name", "A", "--country", "DE", "--vat-id", "DE123456789");
        done("2026-04-01", "billing", "correct", "1");

        assertThat(done("2026-04-01", "billing", "correct", "2"))
                .contains(
                        "Invoice 8 of 2026-04-01: 5.98 EUR, open,",
                        "  Credit kept here and already used by other invoices, 21 % VAT: 38.00 EUR\n")
                .contains(
                        "  Other invoices have already used 38.00 EUR of the credit kept here (45.98 EUR with VAT). So"
                                + " it is charged here and is not left for later ones.\n");
        assertThat(german("2026-04-01", "billing"))
                .contains(
                        "  Von dem Guthaben, das hier zurückbehalten wird, haben andere Rechnungen schon 38,00 EUR verrechnet (mit USt. 45,98 EUR). Deshalb wird es hier berechnet und steht für spätere nicht mehr zur Verfügung.\n");
    }

    @Test
    void creditThatIsLeftIsToldApartFromCreditThatOtherInvoicesHaveUsed() {
        cli = cli.onAnotherDatabase();
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-01-31", "billing", "plan", "STANDARD");
        assertThat(done("2026-01-31", "billing"))
                .contains("""
                        Credit kept at present, for the next invoices: 40.00 EUR, without VAT; 48.40 EUR with the VAT charged on it
                          from invoice 2 of 2026-01-31, 21 % VAT: 40.00 EUR
                        """, "  Credit kept for later invoices, 21 % VAT: 40.00 EUR\n");
        done("2026-04-01", "billing", "buyer", "--name", "A", "--country", "DE", "--vat-id", "DE123456789");

        assertThat(done("2026-04-01", "billing", "correct", "2"))
                .contains(
                        "  Credit kept here and already used by other invoices, 21 % VAT: 38.00 EUR\n"
                                + "  Credit kept for later invoices, 21 % VAT: 5.30 EUR\n",
                        "  from invoice 6 of 2026-04-01, 21 % VAT: 5.30 EUR\n");
        assertThat(german("2026-04-01", "billing"))
                .contains(
                        "  Guthaben, das andere Rechnungen schon verrechnet haben, 21 % USt.: 38,00 EUR\n"
                                + "  Guthaben für spätere Rechnungen, 21 % USt.: 5,30 EUR\n",
                        "  Verrechnetes Guthaben, 21 % USt.: -19,00 EUR\n",
                        "  aus Rechnung 6 vom 01.04.2026, 21 % USt.: 5,30 EUR\n");
        JsonNode document =
                cli.at("2026-04-01T10:00:00Z", "billing", "--json").isDone().json();
        JsonNode lines = document.get("invoices").get(5).get("lines");
        assertThat(lines.valueStream()
                        .filter(line -> line.get("kind").stringValue().equals("CREDIT_KEPT"))
                        .map(line -> line.get("amountMinor") + " " + line.get("usedBefore") + " "
                                + line.get("vatCategory").stringValue()))
                .containsExactly("3800 true STANDARD", "530 false STANDARD");
        assertThat(document.get("credits").toString())
                .isEqualTo("[{\"invoice\":6,\"date\":\"2026-04-01\",\"currency\":\"EUR\",\"netMinor\":530,"
                        + "\"vatCategory\":\"STANDARD\",\"vatPercent\":21}]");
        assertThat(document.get("creditMinor").get("EUR").intValue()).isEqualTo(530);
    }

    @Test
    void creditOfSeveralInvoicesAndVatsSaysWhereEachComesFrom() {
        cli = cli.onAnotherDatabase();
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-01-31", "billing", "plan", "STANDARD");
        done("2026-01-31", "billing", "buyer", "--name", "A", "--country", "DE", "--vat-id", "DE123456789");
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-01-31", "billing", "plan", "STANDARD");

        assertThat(done("2026-01-31", "billing")).contains("""
                        Credit kept at present, for the next invoices: 50.24 EUR, without VAT; 52.39 EUR with the VAT charged on it
                          from invoice 2 of 2026-01-31, 21 % VAT: 10.24 EUR
                          from invoice 4 of 2026-01-31, no VAT (reverse charge): 40.00 EUR
                        """);
        assertThat(german("2026-01-31", "billing"))
                .contains("  aus Rechnung 4 vom 31.01.2026, ohne USt. (Reverse Charge): 40,00 EUR\n");
    }

    @Test
    void creditOfACreditNoteIsSaidToComeFromIt() {
        done("2026-02-20", "billing", "overdue", "2");
        done("2026-03-01", "billing", "paid", "3");

        assertThat(done("2026-03-10", "billing"))
                .containsPattern("  from credit note 4 of 2026-03-07, 21 % VAT: [0-9.]+ EUR\n");
        assertThat(german("2026-03-10", "billing"))
                .containsPattern("  aus Gutschrift 4 vom 07\\.03\\.2026, 21 % USt\\.: [0-9,]+ EUR\n");
    }

    @Test
    void theDocumentAndTheAnswerNameWhatIsToBeCorrectedToo() {
        done("2026-01-31", "billing", "buyer", "--name", "A", "--country", "CH");
        done("2026-02-01", "billing", "plan", "PRO");
        done("2026-02-03", "billing", "plan", "STANDARD");
        done("2026-02-04", "billing", "buyer", "--country", "CZ");
        assertThat(correctToo("2026-02-04")).isEqualTo("[]");

        JsonNode corrected = cli.at("2026-02-04T10:00:00Z", "billing", "correct", "3", "--json")
                .isDone()
                .json();

        String expected = "[{\"invoice\":4,\"charged\":6,\"netMinor\":5268,\"currency\":\"EUR\",\"withoutVat\":true}]";
        assertThat(corrected.get("correctToo").toString()).isEqualTo(expected);
        assertThat(correctToo("2026-02-05")).isEqualTo(expected);
        assertThat(done("2026-02-05", "billing"))
                .as("still said a day later")
                .endsWith("Of what invoice 6 charges, invoice 4 credited 52.68 EUR without this VAT. Correct it too:"
                        + " “billing correct 4”.\n");
        assertThat(german("2026-02-05", "billing")).endsWith("„billing correct 4“.\n");
        done("2026-02-05", "billing", "correct", "4");
        assertThat(correctToo("2026-02-05")).isEqualTo("[]");
    }

    private String correctToo(String day) {
        return cli.at(day + "T10:00:00Z", "billing", "--json")
                .json()
                .get("correctToo")
                .toString();
    }

    @Test
    void creditOnWhichNoVatWasChargedIsSaidToBeDeductedWithoutIt() {
        cli = cli.onAnotherDatabase();
        done("2026-01-31", "billing", "buyer", "--name", "A", "--country", "CH");
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-01-31", "billing", "plan", "STANDARD");
        done("2026-02-01", "billing", "buyer", "--country", "CZ");

        assertThat(done("2026-02-01", "billing"))
                .contains("Next invoice on 2026-02-28: 0.00 EUR\n"
                        + "Credit of 22.99 EUR is deducted without VAT, because none was charged on it. So the amount"
                        + " with VAT does not follow from the one without.\n");
        assertThat(german("2026-02-01", "billing"))
                .contains("Nächste Rechnung am 28.02.2026: 0,00 EUR\n"
                        + "Guthaben von 22,99 EUR wird ohne USt. abgezogen, weil darauf keine berechnet wurde. Deshalb"
                        + " ergibt sich der Betrag mit USt. nicht aus dem ohne USt.\n");
    }

    @Test
    void theCentThatIsLetGoIsSaid() {
        cli = cli.onAnotherDatabase();
        done("2026-01-31", "billing", "plan", "PRO");
        done("2026-01-31", "billing", "enable", "CONV-9500");
        done("2026-01-31", "billing", "plan", "STANDARD");
        done("2026-01-31", "billing", "buyer", "--name", "A", "--country", "DE", "--vat-id", "DE123456789");
        done("2026-01-31", "billing", "plan", "PRO");

        assertThat(done("2026-01-31", "billing", "enable", "CONV-500"))
                .contains("  21 % VAT on -28.92 EUR: -6.07 EUR\n  Rounding: -0.01 EUR\n");
        assertThat(german("2026-01-31", "billing")).contains("  Rundung: -0,01 EUR\n");
        JsonNode invoices =
                cli.at("2026-01-31T10:00:00Z", "invoices", "--json").json().get("invoices");
        JsonNode rounded = invoices.get(4);
        assertThat(rounded.get("roundingMinor").intValue()).isEqualTo(-1);
        for (JsonNode invoice : invoices) {
            assertThat(invoice.get("grossMinor").intValue())
                    .isEqualTo(invoice.get("totalMinor").intValue()
                            + invoice.get("vatMinor").intValue()
                            + invoice.get("roundingMinor").intValue());
        }
    }
}
