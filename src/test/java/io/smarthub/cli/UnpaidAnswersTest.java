package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said about invoices that were not paid in time: what ends when, and what a late payment does not bring back. */
class UnpaidAnswersTest extends OnStandard {

    @Test
    void aFailedPaymentBeforeTheDueDayIsNotCalledOverdue() {
        assertThat(done("2026-02-14", "billing", "overdue", "1"))
                .startsWith(
                        "Invoice 1 is not due before 2026-02-14, but its payment has been recorded as failed since 2026-02-14;");
        assertThat(done("2026-02-14", "invoices"))
                .contains("Invoice 1 of 2026-01-31: 22.99 EUR, not paid, due on 2026-02-14\n");
        assertThat(german("2026-02-14", "invoices")).contains("22,99 EUR, nicht bezahlt, fällig am 14.02.2026\n");
        assertThat(done("2026-02-15", "invoices")).contains("22.99 EUR, overdue, was due on 2026-02-14\n");
    }

    @Test
    void anOverdueInvoiceSaysItsDueDayAndSinceWhenThatIsRecorded() {
        assertThat(done("2026-02-16", "billing", "overdue", "1"))
                .startsWith(
                        "Invoice 1 was due on 2026-02-14 and has been recorded as not paid since 2026-02-16; 22.99 EUR is owed.\n");
        assertThat(german("2026-02-17", "billing", "overdue", "2"))
                .startsWith(
                        "Rechnung 2 war am 14.02.2026 fällig und ist seit dem 17.02.2026 als nicht bezahlt vermerkt; offen sind 10,89 EUR.\n");
    }

    @Test
    void whatIsOpenAgainAfterItsDayWasDue() {
        cli.at("2026-02-16T10:00:00Z", "billing", "paid", "1").isDone();

        assertThat(done("2026-02-16", "billing", "unpaid", "1"))
                .contains("Invoice 1 is open: 22.99 EUR, was due on 2026-02-14.\n");
        cli.at("2026-02-16T10:00:00Z", "billing", "paid", "1").isDone();
        assertThat(german("2026-02-16", "billing", "unpaid", "1"))
                .contains("Rechnung 1 ist offen: 22,99 EUR, war am 14.02.2026 fällig.\n");
    }

    @Test
    void planAndPackagesAgreeWhileTheGraceDaysOfThePlanRun() {
        String answer = done("2026-02-02", "billing", "overdue", "1");

        assertThat(answer)
                .contains("STANDARD, 19.00 EUR a month, renews on 2026-02-28 if invoice 1 is paid before 2026-02-17\n")
                .contains("9.00 EUR  On, renews on 2026-02-28 if invoice 1 is paid before 2026-02-17\n")
                .contains(
                        "No invoice follows unless invoice 1 is paid before 2026-02-17. If it is paid, the next one comes on"
                                + " 2026-02-28: 33.88 EUR (28.00 EUR without VAT).\n")
                .doesNotContain("Ends on", "Next invoice");
        assertThat(german("2026-02-02", "billing"))
                .contains("verlängert sich am 28.02.2026, wenn Rechnung 1 vor dem 17.02.2026 bezahlt wird\n")
                .contains(
                        "Es folgt nur dann eine Rechnung, wenn Rechnung 1 vor dem 17.02.2026 bezahlt wird. Wird sie bezahlt,"
                                + " kommt die nächste am 28.02.2026: 33,88 EUR (28,00 EUR ohne USt.).\n");
        JsonNode document = cli.at("2026-02-02T10:00:00Z", "billing", "--json").json();
        assertThat(document.get("unpaidInvoice").intValue()).isEqualTo(1);
        assertThat(document.get("nextInvoice").isNull()).isTrue();
        assertThat(document.get("nextInvoiceIfPaid").get("totalMinor").longValue())
                .isEqualTo(2_800);
    }

    @Test
    void everyPriceThatIsToChangeIsSaidThoughItRenewsOnlyIfTheInvoiceIsPaid() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "2").isDone();
        cli.at("2026-02-03T10:00:00Z", "settings", "currency", "USD").isDone();

        assertThat(done("2026-02-03", "billing"))
                .contains(
                        "STANDARD costs 19.00 EUR, from 2026-02-28 on 21.00 USD a month, because the catalogue or the"
                                + " currency has changed; it renews only if invoice 1 is paid before 2026-02-17.\n",
                        "CONV-100 costs 9.00 EUR, from 2026-02-28 on 10.00 USD a month, because the catalogue or the"
                                + " currency has changed; it renews only if invoices 1, 2 are paid before 2026-02-17.\n");
        assertThat(german("2026-02-03", "billing"))
                .contains(
                        "STANDARD kostet 19,00 EUR, ab 28.02.2026 21,00 USD im Monat, weil sich der Katalog"
                                + " oder die Währung geändert hat. Verlängert wird nur, wenn Rechnung 1 vor dem 17.02.2026 bezahlt"
                                + " wird.\n",
                        "wenn die Rechnungen 1, 2 vor dem 17.02.2026 bezahlt werden.\n");
    }

    @Test
    void graceDaysThatPassThePeriodsEndLetThePlanRenewOnceMore() {
        assertThat(done("2026-02-20", "billing", "overdue", "1"))
                .contains(
                        "Unless it is paid before 2026-03-07, STANDARD renews on 2026-02-28 for the last time, and FREE"
                                + " follows.\n")
                .contains("STANDARD, 19.00 EUR a month, renews on 2026-02-28\n");
    }

    @Test
    void aPackageThatIsPastDueHasOneEndWhenItIsSwitchedOffAndOn() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "2").isDone();

        assertThat(done("2026-02-03", "billing", "disable", "CONV-100"))
                .startsWith(
                        "Nothing was charged.\nCONV-100 ends on 2026-02-17 because invoice 2 was not paid; if it is paid"
                                + " before, it ends on 2026-02-28.\n\n")
                .contains(
                        "  Switched off, ends on 2026-02-17 because invoice 2 was not paid (10.89 EUR is owed); if it is paid before, on 2026-02-28\n");
        assertThat(german("2026-02-03", "billing"))
                .contains(
                        "  Ausgeschaltet, endet am 17.02.2026, weil Rechnung 2 nicht bezahlt wurde (offen: 10,89 EUR); wird sie"
                                + " vorher bezahlt, am 28.02.2026\n");
        assertThat(done("2026-02-03", "billing", "enable", "CONV-100"))
                .startsWith(
                        "Nothing was charged.\nCONV-100 is past due: 10.89 EUR is owed on invoice 2. Unless that is paid"
                                + " before 2026-02-17, it ends then.\n\n");
    }

    @Test
    void switchingAPackageOnAgainSaysThatThePlanHasToBePaidFirst() {
        cli.at("2026-02-01T10:00:00Z", "billing", "disable", "CONV-100").isDone();
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();

        assertThat(done("2026-02-03", "billing", "enable", "CONV-100")).startsWith("""
                Nothing was charged.
                CONV-100 is charged until 2026-02-28 already and renews then: switching it on again costs nothing.
                That holds if invoice 1 is paid before 2026-02-17; else the plan and its packages end on 2026-02-28.
                """);
        assertThat(done("2026-02-03", "billing", "disable", "CONV-100"))
                .startsWith("Nothing was charged.\nCONV-100 ends on 2026-02-28.\n\n");
    }

    @Test
    void whatEndedAlreadyIsNotSaidToEnd() {
        cli.at("2026-02-01T10:00:00Z", "billing", "disable", "CONV-100").isDone();

        assertThat(done("2026-03-02", "billing", "overdue", "2")).startsWith("""
                Invoice 2 was due on 2026-02-14 and has been recorded as not paid since 2026-03-02; 10.89 EUR is owed.
                What it was for has already ended, so nothing ends because of it.
                From 2026-03-17 on, this is sold again only after it is paid: CONV-100
                Until it is paid, the plan cannot be changed.
                “billing paid 2” records the payment, “billing unpaid 2” takes this back.
                """);
        cli.at("2026-03-02T10:00:00Z", "billing", "unpaid", "2").isDone();
        assertThat(german("2026-03-02", "billing", "overdue", "2"))
                .contains(
                        "Was mit ihr berechnet wurde, ist schon beendet; ihretwegen endet nichts mehr.\nAb dem 17.03.2026 können Sie Folgendes erst wieder kaufen, wenn sie bezahlt ist: CONV-100\n");
    }

    @Test
    void onFreeTheInvoiceOfThePlanThatEndedKeepsAnotherFromBeingSold() {
        cli.at("2026-02-01T10:00:00Z", "billing", "auto-renew", "off").isDone();

        assertThat(done("2026-02-20", "billing", "overdue", "1"))
                .contains("STANDARD ends on 2026-02-28 anyway, and FREE follows.\n");
        cli.at("2026-02-20T10:00:00Z", "billing", "unpaid", "1").isDone();
        assertThat(done("2026-03-02", "billing", "overdue", "1"))
                .contains("What it was for has already ended, so nothing ends because of it.\n"
                        + "From 2026-03-17 on, no plan is sold before it is paid.\n")
                .doesNotContain("the plan cannot be changed");
    }

    @Test
    void aPaymentAfterTheGraceDaysSaysWhatStaysEnded() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "2").isDone();

        assertThat(done("2026-02-18", "billing"))
                .startsWith(
                        "STANDARD, 19.00 EUR a month, ends on 2026-02-28, then FREE\nIt ends because invoice 1 was not paid within the grace days. Pay it and record that with “billing paid 1”; then “billing auto-renew on” renews the plan.\n");
        assertThat(done("2026-02-18", "billing", "paid", "1")).startsWith("""
                Invoice 1 was paid on 2026-02-18.
                The grace days had passed before: STANDARD ends on 2026-02-28 all the same, and FREE follows. “billing auto-renew on” renews it.

                STANDARD, 19.00 EUR a month, ends on 2026-02-28, then FREE
                It ends because invoice 1 was paid only after the grace days. “billing auto-renew on” renews the plan.
                """);
        assertThat(german("2026-02-18", "billing", "paid", "2"))
                .startsWith(
                        "Rechnung 2 wurde am 18.02.2026 bezahlt.\nDie Nachfrist war schon abgelaufen: Folgendes ist beendet und bleibt aus, bis Sie es mit „billing enable“ wieder einschalten: CONV-100\n\n");
        assertThat(done("2026-02-18", "billing", "auto-renew", "on"))
                .contains("STANDARD, 19.00 EUR a month, renews on 2026-02-28\nBilling period");
    }

    @Test
    void theReasonIsSaidAlsoWhereTheRecordOrTheInvoiceWasTakenBack() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-02-18T10:00:00Z", "billing", "unpaid", "1").isDone();

        assertThat(done("2026-02-18", "billing"))
                .contains("It ends because invoice 1 was recorded as not paid when its grace days ended. “billing"
                        + " auto-renew on” renews the plan.\n");
        assertThat(german("2026-02-18", "billing"))
                .contains(
                        "Er endet, weil Rechnung 1 als nicht bezahlt vermerkt war, als ihre Nachfrist ablief. „billing"
                                + " auto-renew on“ verlängert den Tarif.\n");
        assertThat(document("2026-02-18").get("endsBecauseOfInvoice").intValue())
                .isEqualTo(1);
    }

    @Test
    void allThatKeepsThePlanFromRenewingIsNamedBesideTheReason() {
        cli.at("2026-02-01T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-02-03T10:00:00Z", "billing", "buyer", "--name", "Acme").isDone();
        cli.at("2026-02-03T10:01:00Z", "billing", "correct", "1").isDone();
        cli.at("2026-02-04T10:00:00Z", "billing", "overdue", "3").isDone();

        assertThat(done("2026-02-20", "billing"))
                .contains("It ends because invoice 5 was not paid within the grace days. Before it can renew, what is"
                        + " still owed has to be paid and recorded with “billing paid”: 3, 5. Then “billing auto-renew"
                        + " on” renews the plan.\n");
        assertThat(german("2026-02-20", "billing", "paid", "5"))
                .contains("Damit sich der Tarif verlängern kann, müssen auch diese Rechnungen bezahlt sein: 3\n")
                .contains(
                        "Er endet, weil Rechnung 5 nicht innerhalb der Nachfrist bezahlt wurde. Damit er sich"
                                + " verlängern kann, müssen erst diese Rechnungen bezahlt und mit „billing paid“ vermerkt sein: 3.");
        assertThat(done("2026-03-02", "billing"))
                .contains("The paid plan ended because invoice 5 was not paid within the grace days. No plan is sold"
                        + " before what is still owed is paid and recorded with “billing paid”: 3.\n");
        cli.at("2026-03-02T10:00:00Z", "billing", "paid", "3").isDone();
        cli.at("2026-03-02T10:00:00Z", "billing", "plan", "PRO").isDone();
    }

    @Test
    void whoEndedThePlanThemselvesReadsWhatKeepsAnotherFromBeingSold() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-02-03T10:00:00Z", "billing", "auto-renew", "off").isDone();

        assertThat(done("2026-02-20", "billing"))
                .contains("It cannot renew before what was not paid within the grace days is paid and recorded with"
                        + " “billing paid”: 1.\n");
        assertThat(german("2026-03-02", "billing"))
                .startsWith(
                        "FREE, 0,00 EUR im Monat\nBevor Sie wieder einen Tarif kaufen können, müssen die Rechnungen bezahlt und mit „billing paid“ vermerkt sein, die innerhalb der Nachfrist nicht bezahlt wurden: 1.\n");
        assertThat(done("2026-03-02", "billing", "paid", "1")).doesNotContain("is sold");
    }

    @Test
    void unusedDaysAreCreditedOnlyWhereThereAreAny() {
        assertThat(done("2026-02-02", "billing", "overdue", "2"))
                .contains("Unless it is paid before 2026-02-17, this ends then, and its unused days are credited:"
                        + " CONV-100\n");
        cli.at("2026-02-13T10:00:00Z", "billing", "unpaid", "2").isDone();
        assertThat(done("2026-02-13", "billing", "overdue", "2"))
                .contains("Unless it is paid before 2026-02-28, this ends then: CONV-100\n");
    }

    @Test
    void theDocumentNamesTheInvoiceThatEndsThePlanAndNoneWhereTheOwnerEndsIt() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();

        assertThat(document("2026-02-03").get("endsBecauseOfInvoice").isNull())
                .as("it may still be paid")
                .isTrue();
        JsonNode ending = document("2026-02-18");
        assertThat(ending.get("endsOn").stringValue()).isEqualTo("2026-02-28");
        assertThat(ending.get("endsBecauseOfInvoice").intValue()).isEqualTo(1);
        cli.at("2026-02-18T10:00:00Z", "billing", "paid", "1").isDone();
        cli.at("2026-02-18T10:00:00Z", "billing", "auto-renew", "on").isDone();
        cli.at("2026-02-18T10:00:00Z", "billing", "auto-renew", "off").isDone();
        JsonNode ended = document("2026-02-18");
        assertThat(ended.get("endsOn").stringValue()).isEqualTo("2026-02-28");
        assertThat(ended.get("endsBecauseOfInvoice").isNull()).isTrue();
    }

    private JsonNode document(String day) {
        return cli.at(day + "T10:00:00Z", "billing", "--json").isDone().json();
    }

    @Test
    void whereThePlanIsGoneForAnInvoiceThatIsSaidAndHowToBuyOne() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();

        assertThat(done("2026-03-02", "billing"))
                .startsWith(
                        "FREE, 0.00 EUR a month\nThe paid plan ended because invoice 1 was not paid within the grace"
                                + " days. No plan is sold before it is paid and “billing paid 1” has recorded that.\n");
        assertThat(done("2026-03-02", "billing", "paid", "1")).startsWith("""
                Invoice 1 was paid on 2026-03-02.
                The grace days had passed before, and STANDARD has ended: “billing plan STANDARD” buys it again.
                Its packages have ended too. After the plan, these commands buy them again: billing enable CONV-100

                """);
    }

    @Test
    void whatIsStillOwedIsSaidBeforeWhatCanBeBoughtAgain() {
        cli.at("2026-02-01T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "3").isDone();

        assertThat(done("2026-03-02", "billing", "paid", "3")).startsWith("""
                Invoice 3 was paid on 2026-03-02.

                FREE, 0.00 EUR a month
                The paid plan ended because invoice 1 was not paid within the grace days. No plan is sold before it is paid and “billing paid 1” has recorded that.
                """);
        cli.at("2026-03-02T10:00:00Z", "billing", "unpaid", "3").isDone();
        assertThat(done("2026-03-02", "billing", "paid", "1")).startsWith("""
                Invoice 1 was paid on 2026-03-02.
                The grace days had passed before, and PRO has ended. First, this still has to be paid and recorded with “billing paid”: 3. Then “billing plan PRO” buys it again.

                FREE, 0.00 EUR a month
                The paid plan ended because invoice 1 was not paid within the grace days. No plan is sold before what is still owed is paid and recorded with “billing paid”: 3.
                """);
        cli.at("2026-03-02T10:00:00Z", "billing", "unpaid", "1").isDone();
        assertThat(german("2026-03-02", "billing", "paid", "1"))
                .contains("Die Nachfrist war schon abgelaufen, PRO ist beendet. Zuerst müssen noch diese Rechnungen"
                        + " bezahlt und mit „billing paid“ vermerkt werden: 3. Danach kaufen Sie den Tarif mit „billing"
                        + " plan PRO“ wieder.\n");
        assertThat(cli.at("2026-03-02T10:00:00Z", "billing", "plan", "PRO").status())
                .isEqualTo(1);
        cli.at("2026-03-02T10:00:00Z", "billing", "paid", "3").isDone();
        cli.at("2026-03-02T10:00:00Z", "billing", "plan", "PRO").isDone();
    }

    @Test
    void aPackageThatIsOwedOnAnotherInvoiceIsNotSaidToBeSwitchedOnAtOnce() {
        cli.at("2026-02-20T10:00:00Z", "billing", "overdue", "2").isDone();
        cli.at("2026-03-01T10:00:00Z", "billing", "overdue", "3").isDone();

        assertThat(done("2026-03-20", "billing", "paid", "2"))
                .startsWith("Invoice 2 was paid on 2026-03-20.\nThe grace days had passed before: this ended and stays"
                        + " off: CONV-100. First, what is still owed for it has to be paid and recorded with “billing"
                        + " paid”: 3. Then “billing enable” switches it on again.\n\n");
        cli.at("2026-03-20T10:00:00Z", "billing", "unpaid", "2").isDone();
        assertThat(german("2026-03-20", "billing", "paid", "2"))
                .contains("Folgendes ist beendet und bleibt aus: CONV-100. Zuerst müssen noch diese Rechnungen dafür"
                        + " bezahlt und mit „billing paid“ vermerkt werden: 3. Danach schalten Sie es mit „billing"
                        + " enable“ wieder ein.\n");
        assertThat(cli.at("2026-03-20T10:00:00Z", "billing", "enable", "CONV-100")
                        .err())
                .startsWith("Invoice 3 was not paid: pay it first");
    }

    @Test
    void agentsThatAreOwedOnAnotherInvoiceAreNotSaidToBeBoughtAtOnce() {
        cli.at("2026-02-01T10:00:00Z", "billing", "agents", "1").isDone();
        cli.at("2026-02-01T10:00:00Z", "billing", "agents", "2").isDone();
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "3").isDone();
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "4").isDone();

        assertThat(done("2026-02-20", "billing", "paid", "3"))
                .contains("one additional agent ended and stays off. First, what is still owed for them has to be paid"
                        + " and recorded with “billing paid”: 4. Then “billing agents 2” buys it again.\n");
        cli.at("2026-02-20T10:00:00Z", "billing", "unpaid", "3").isDone();
        assertThat(german("2026-02-20", "billing", "paid", "3"))
                .contains(
                        "Ein zusätzlicher Agent ist beendet. Zuerst müssen noch diese Rechnungen dafür bezahlt und mit"
                                + " „billing paid“ vermerkt werden: 4. Danach können Sie mit „billing agents 2“ wieder kaufen.\n");
    }

    @Test
    void aPackageThatIsPastDueAndSwitchedOffSaysBothWhereItEndsWithItsPeriod() {
        cli.at("2026-02-20T10:00:00Z", "billing", "overdue", "2").isDone();

        assertThat(done("2026-02-20", "billing", "disable", "CONV-100"))
                .contains("  Switched off, ends on 2026-02-28; 10.89 EUR is owed on invoice 2\n");
        assertThat(german("2026-02-20", "billing"))
                .contains("  Ausgeschaltet, endet am 28.02.2026; auf Rechnung 2 sind 10,89 EUR offen\n");
        cli.at("2026-02-20T10:00:00Z", "billing", "enable", "CONV-100").isDone();
        assertThat(done("2026-02-20", "billing", "auto-renew", "off"))
                .as("it was not switched off itself")
                .contains("  Ends on 2026-02-28; 10.89 EUR is owed on invoice 2\n");
    }

    @Test
    void whatEndedWithThePlanIsNamedWithTheAgentsAndWithoutWhatTheOwnerEnded() {
        cli.at("2026-02-10T10:00:00Z", "billing", "agents", "2").isDone();
        cli.at("2026-02-10T10:00:00Z", "billing", "enable", "CONV-200").isDone();
        cli.at("2026-02-10T10:00:00Z", "billing", "disable", "CONV-100").isDone();
        cli.at("2026-03-02T10:00:00Z", "billing", "overdue", "5").isDone();

        assertThat(german("2026-04-02", "billing", "paid", "5"))
                .contains(
                        "Die Nachfrist war schon abgelaufen, STANDARD ist beendet. Mit „billing plan STANDARD“ kaufen Sie den Tarif wieder.\nAuch die Pakete sind beendet. Nach dem Tarif kaufen Sie sie wieder mit: billing enable CONV-200, billing agents 2\n");
    }

    @Test
    void agentsThatTheOwnerGaveUpAreNotBoughtAgainWithThePlan() {
        cli.at("2026-02-10T10:00:00Z", "billing", "agents", "2").isDone();
        cli.at("2026-03-02T10:00:00Z", "billing", "overdue", "4").isDone();
        cli.at("2026-03-03T10:00:00Z", "billing", "agents", "0").isDone();

        assertThat(done("2026-04-02", "billing", "paid", "4"))
                .contains("“billing plan STANDARD” buys it again", "buy them again: billing enable CONV-100\n");
    }

    @Test
    void aPaymentInTimeNeedsNoSuchWords() {
        cli.at("2026-02-02T10:00:00Z", "billing", "overdue", "1").isDone();

        assertThat(done("2026-02-16", "billing", "paid", "1"))
                .startsWith("Invoice 1 was paid on 2026-02-16.\n\nSTANDARD, 19.00 EUR a month, renews on 2026-02-28\n");
    }
}
