package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said while the grace days of the plan run: on which invoices it depends, and what ends with it. */
class UnpaidPlanAnswersTest extends OnStandard {

    @Test
    void allInvoicesOnWhichThePlanDependsAreNamedEachWithItsDay() {
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-03-06T10:00:00Z", "billing", "overdue", "3").isDone();
        String condition = "invoice 1 is paid before 2026-03-20 and invoice 3 is paid before 2026-03-21";

        assertThat(done("2026-03-06", "billing"))
                .contains(
                        "STANDARD, 19.00 EUR a month, renews on 2026-03-31 if " + condition + "\n",
                        "Invoices 1, 3 were not paid: unless " + condition
                                + ", STANDARD ends on 2026-03-31, and FREE follows.\n",
                        "No invoice follows unless " + condition
                                + ". If they are paid, the next one comes on 2026-03-31: 33.88 EUR (28.00 EUR without VAT).\n");
        assertThat(german("2026-03-06", "billing"))
                .contains(
                        "Die Rechnungen 1, 3 wurden nicht bezahlt: STANDARD verlängert sich nur, wenn Rechnung 1 vor dem"
                                + " 20.03.2026 bezahlt wird und Rechnung 3 vor dem 21.03.2026 bezahlt wird; sonst endet der Tarif"
                                + " am 31.03.2026, danach gilt FREE.\n",
                        " Werden sie bezahlt, kommt die nächste am 31.03.2026: 33,88 EUR (28,00 EUR ohne USt.).\n");
        JsonNode document = document("2026-03-06");
        assertThat(document.get("unpaidInvoice").intValue()).isEqualTo(1);
        assertThat(document.get("unpaidInvoices").toString())
                .isEqualTo("[{\"number\":1,\"payBefore\":\"2026-03-20\"},{\"number\":3,\"payBefore\":\"2026-03-21\"}]");
        cli.at("2026-03-07T10:00:00Z", "settings", "currency", "USD").isDone();
        assertThat(done("2026-03-07", "billing"))
                .contains("STANDARD costs 19.00 EUR, from 2026-03-31 on 21.00 USD a month, because the catalogue or the"
                        + " currency has changed; it renews only if " + condition + ".\n");
    }

    @Test
    void theDocumentSaysOfAPackageThatItRenewsIfThePlanIsPaid() {
        assertThat(document("2026-03-05")
                        .get("packages")
                        .get(0)
                        .get("renewsIfPaid")
                        .booleanValue())
                .isFalse();
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "1").isDone();

        JsonNode first = document("2026-03-05").get("packages").get(0);
        assertThat(first.get("code").stringValue()).isEqualTo("CONV-100");
        assertThat(first.get("state").stringValue()).isEqualTo("ENDING");
        assertThat(first.get("renewsIfPaid").booleanValue()).isTrue();
        assertThat(document("2026-03-05")
                        .get("packages")
                        .get(1)
                        .get("renewsIfPaid")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void aPaymentTakenBackAfterTheGraceDaysIsNotCalledLate() {
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-03-22T10:00:00Z", "billing", "paid", "1").isDone();

        assertThat(done("2026-03-23", "billing", "unpaid", "1"))
                .contains(
                        "Invoice 1 was due on 2026-02-14 and has been recorded as not paid since 2026-03-05",
                        "Its grace days are over.\n")
                .doesNotContain("all the same", "had passed before", "run from then on");
        assertThat(german("2026-03-23", "billing")).contains("STANDARD, 19,00 EUR im Monat, endet am 31.03.2026");
    }

    @Test
    void whoseDaysEndTogetherAreNamedTogether() {
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "3").isDone();

        assertThat(done("2026-03-05", "billing"))
                .contains(
                        "STANDARD, 19.00 EUR a month, renews on 2026-03-31 if invoices 1, 3 are paid before 2026-03-20\n",
                        "Invoices 1, 3 were not paid: unless they are paid before 2026-03-20, STANDARD ends on 2026-03-31, and"
                                + " FREE follows.\n");
        assertThat(german("2026-03-05", "billing"))
                .contains(
                        "Die Rechnungen 1, 3 wurden nicht bezahlt: Werden sie nicht vor dem 20.03.2026 bezahlt, endet STANDARD"
                                + " am 31.03.2026, danach gilt FREE.\n");
        assertThat(cli.inGerman()
                        .at("2026-03-05T10:00:00Z", "settings", "currency", "USD")
                        .err())
                .contains(
                        "Wenn die Rechnungen 1, 3 vor dem 20.03.2026 bezahlt werden, verlängert sich der Tarif dann zu"
                                + " Preisen in USD; sonst endet er,");
    }

    @Test
    void anInvoiceWhoseGraceDaysPassTheRenewalIsNoConditionOfIt() {
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-03-20T09:00:00Z", "billing", "paid", "1").isDone();
        assertThat(done("2026-03-20", "billing", "auto-renew", "on")).contains("renews on 2026-03-31\n");
        cli.at("2026-03-20T10:00:00Z", "billing", "overdue", "3").isDone();

        assertThat(german("2026-03-20", "billing"))
                .contains(
                        "STANDARD, 19,00 EUR im Monat, verlängert sich am 31.03.2026\n",
                        "Rechnung 3 wurde nicht bezahlt: Wird sie nicht vor dem 04.04.2026 bezahlt, verlängert sich STANDARD am"
                                + " 31.03.2026 zum letzten Mal, danach gilt FREE.\n",
                        "Nächste Rechnung am 31.03.2026");
    }

    @Test
    void aPackageOnTheInvoiceOfThePlanHasOneEnd() {
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "3").isDone();
        cli.at("2026-03-05T10:00:00Z", "billing", "disable", "CONV-100").isDone();

        assertThat(done("2026-03-05", "billing", "enable", "CONV-100"))
                .startsWith("Nothing was charged.\nCONV-100 is past due: 33.88 EUR is owed on invoice 3. Unless that is"
                        + " paid before 2026-03-20, it ends then.\n\n")
                .contains(
                        "Invoice 3 was not paid: unless it is paid before 2026-03-20, STANDARD ends on 2026-03-31, and"
                                + " FREE follows.\n");
        assertThat(german("2026-03-05", "billing"))
                .contains(
                        "Wird sie nicht vor dem 20.03.2026 bezahlt, endet STANDARD am 31.03.2026, danach gilt FREE.\n");
    }

    @Test
    void onlyPackagesThatAreNotPastDueThemselvesEndWithThePlan() {
        cli.at("2026-03-02T10:00:00Z", "billing", "enable", "CONV-200").isDone();
        String answer = done("2026-03-05", "billing", "overdue", "3");

        assertThat(answer)
                .contains(
                        "Unless it is paid before 2026-03-20, STANDARD and its other packages end on 2026-03-31, and FREE"
                                + " follows.\n",
                        "unless it is paid before 2026-03-20, STANDARD and its other packages end on 2026-03-31, and FREE"
                                + " follows.\n");
        assertThat(german("2026-03-05", "billing"))
                .contains("endet STANDARD mit seinen übrigen Paketen am 31.03.2026, danach gilt FREE.\n");
        cli.at("2026-03-05T10:00:00Z", "billing", "disable", "CONV-200").isDone();
        assertThat(done("2026-03-05", "billing", "enable", "CONV-200"))
                .contains(
                        "That holds if invoice 3 is paid before 2026-03-20; else the plan and its other packages end on"
                                + " 2026-03-31.\n");
    }

    @Test
    void theDocumentNamesTheInvoiceThatEndsThePackageFirst() {
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "3").isDone();
        cli.at("2026-03-06T10:00:00Z", "billing", "overdue", "2").isDone();

        assertThat(document("2026-03-06")
                        .get("packages")
                        .get(0)
                        .get("unpaidInvoice")
                        .intValue())
                .isEqualTo(3);
    }

    @Test
    void aTrialSaysWhichInvoiceHasToBePaidForIt() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();

        assertThat(done("2026-02-03", "quota", "what-if"))
                .startsWith("STANDARD: 200 chatbot conversations a month (100 in the plan, 100 in packages)\n"
                        + "28.00 EUR a month (0.00 EUR against now); charged at once: 0.00 EUR. Without VAT.\n"
                        + "From 2026-02-28 on, that holds only if invoice 1 is paid before 2026-02-17.\n");
        assertThat(german("2026-02-03", "quota", "what-if"))
                .contains("Ab dem 28.02.2026 gilt das nur, wenn Rechnung 1 vor dem 17.02.2026 bezahlt wird.\n");
        JsonNode document = cli.at("2026-02-03T10:00:00Z", "quota", "what-if", "--json")
                .isDone()
                .json();
        assertThat(document.get("plan").stringValue()).isEqualTo("STANDARD");
        assertThat(document.get("limit").intValue()).isEqualTo(200);
        assertThat(document.get("ifPaid").toString()).isEqualTo("[{\"number\":1,\"payBefore\":\"2026-02-17\"}]");
    }

    @Test
    void aTrialNamesTheCurrencyOfWhatIsDueAtOnce() {
        cli.at("2026-02-02T10:00:00Z", "settings", "currency", "CHF").isDone();

        JsonNode document = cli.at("2026-02-03T10:00:00Z", "quota", "what-if", "--package", "CONV-200", "--json")
                .isDone()
                .json();
        assertThat(document.get("currency").stringValue()).isEqualTo("CHF");
        assertThat(document.get("dueCurrency").stringValue()).isEqualTo("EUR");
        assertThat(document.get("dueMinor").longValue()).isEqualTo(1_429);
    }

    private JsonNode document(String day) {
        return cli.at(day + "T10:00:00Z", "billing", "--json").isDone().json();
    }

    @Test
    void aPackageOnTwoOverdueInvoicesHasOneEndInAllLines() {
        cli.at("2026-03-01T10:00:00Z", "billing", "overdue", "3").isDone();
        cli.at("2026-03-05T10:00:00Z", "billing", "overdue", "2").isDone();

        assertThat(done("2026-03-06", "billing", "disable", "CONV-100"))
                .contains("CONV-100 ends on 2026-03-16 because invoice 3 was not paid; if it is paid before, it ends on"
                        + " 2026-03-20.\n")
                .contains(
                        "Switched off, ends on 2026-03-16 because invoice 3 was not paid (33.88 EUR is owed); if it is"
                                + " paid before, on 2026-03-20\n");
    }
}
