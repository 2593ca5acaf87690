package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PaymentState;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the Billing screen says of payments, and what is recorded of them there. */
class BillingPaymentsTest extends InTheRoom {

    @Test
    void recordsThatAnInvoiceIsPaidAndTakesThatBackFromTheHistory() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(0);

        assertThat(window.texts()).contains("Invoice 1", "Open, was due on 17 Nov", "21 % VAT on €19.00", "€22.99");
        window.button("Mark as paid").fire();

        assertThat(room.billing.books().payment(1).state()).isEqualTo(PaymentState.PAID);
        window.tab("History").fire();
        window.settle();
        window.button("Undo").fire();
        assertThat(window.texts()).contains("Take back the payment of invoice 1?");
        window.button("Take back").fire();
        assertThat(room.billing.books().payment(1).state()).isEqualTo(PaymentState.OPEN);
    }

    @Test
    void whatIsToBePaidBackIsMarkedSo() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.PaymentReceived(1), "");
        var party = new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789");
        room.done("2026-11-04T09:00:00Z", new Action.SetBuyer(new Buyer(party, "")), "");
        room.done("2026-11-04T09:00:00Z", new Action.CorrectInvoice(1), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(1);

        assertThat(window.texts()).contains("Credit note 2", "To be paid back");
        window.button("Mark as paid back").fire();

        assertThat(room.billing.books().payment(2).state()).isEqualTo(PaymentState.PAID);
        window.openInvoice(1);
        assertThat(window.texts()).contains("Paid back on 22 Nov");
        window.button("Not paid back after all").fire();
        assertThat(window.texts()).contains("Credit note 2 is to be paid back again.");
    }

    @Test
    void aRecordThatIsTakenBackSaysWhatHoldsAgain() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-20T09:00:00Z", new Action.PaymentReceived(1), "");
        assertThat(takenBack(Locale.UK, "Invoices", "Not paid after all")).contains("Invoice 1 is open again.");
        window.tab("History").fire();
        window.settle();
        assertThat(window.texts()).contains("Invoice 1: what was recorded last about its payment was taken back");
        window.close();

        room.done(Room.NOW, new Action.PaymentFailed(1), "");
        room.done(Room.NOW, new Action.PaymentReceived(1), "");
        assertThat(takenBack(Locale.UK, "Invoices", "Not paid after all")).contains("Invoice 1 is overdue again.");
        window.close();

        room.done(Room.NOW, new Action.PaymentReceived(1), "");
        assertThat(takenBack(Locale.GERMANY, "Rechnungen", "Doch nicht bezahlt"))
                .contains("Rechnung 1 ist wieder überfällig.");
    }

    @Test
    void theCalendarSaysOnceOnWhatItDependsThatPlanAndPackagesEndTogether() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:01:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-03T09:02:00Z", new Action.PaymentReceived(2), "");
        room.done(Room.NOW, new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.texts())
                .contains("With the plan: +100 chatbot conversations")
                .noneMatch(text -> text.startsWith("Ends unless"));
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts()).contains("Mit dem Tarif: +100 Chatbot-Konversationen");
    }

    @Test
    void aFailedPaymentThatWasMarkedAsPaidMeanwhileIsStillOpenAfterAllFromItsInvoice() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done(Room.NOW, new Action.PaymentFailed(1), "");
        room.done(Room.NOW, new Action.PaymentReceived(1), "");
        room.done(Room.NOW, new Action.PaymentWithdrawn(1), "");

        assertThat(takenBack(Locale.UK, "Invoices", "Still open after all")).contains("Invoice 1 is open again.");
        assertThat(room.billing.books().payment(1).state()).isEqualTo(PaymentState.OPEN);
    }

    @Test
    void theHistoryTellsCreditNotesAndCataloguesFromOtherRecords() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.PaymentReceived(1), "");
        room.done("2026-11-04T09:00:00Z", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")), "");
        room.done("2026-11-04T09:00:00Z", new Action.CorrectInvoice(1), "");
        room.done("2026-11-05T09:00:00Z", new Action.PaymentWithdrawn(3), "");
        room.edit("EUR=9.00 ", "EUR=12.00 ");
        room.billing.catchUp();
        room.done(Room.NOW, Office.enable("CONV-100"), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("History").fire();
        window.settle();

        assertThat(window.texts())
                .contains(
                        "Invoice 1 recorded as paid",
                        "Invoice 3: what was recorded last about its payment was taken back",
                        "Changed catalogue taken over");
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        window.tab("Verlauf").fire();
        window.settle();
        assertThat(window.texts()).contains("Rechnung 1 als bezahlt vermerkt", "Geänderten Katalog übernommen");
    }

    @Test
    void theCalendarSaysOnWhichInvoiceThePlansEndDepends() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done(Room.NOW, new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .anyMatch(
                        text -> text.matches("The plan ends, FREE begins, unless invoice 1 is paid before \\d+ \\w+"));
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .anyMatch(text ->
                        text.matches("Der Tarif endet, FREE beginnt, außer wenn Rechnung 1 vor dem .* bezahlt wird"));
    }

    private List<String> takenBack(Locale locale, String invoices, String button) {
        window = new BillingWindow(room, locale);
        window.tab(invoices).fire();
        window.openInvoice(0);
        window.button(button).fire();
        return window.texts();
    }

    @Test
    void aCorrectionSaysThatKeptCreditDoesNotPayWhatItIssues() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T10:00:00Z", Office.choose("PRO"), "");
        room.done("2026-11-03T11:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(2);
        window.button("Correct…").fire();

        assertThat(window.texts())
                .contains("Correct invoice 1?")
                .contains(
                        "Kept credit, worth €48.40 with VAT, does not pay invoice 5: a correction changes only what was"
                                + " wrong. The next invoice that is no correction uses it.");
    }

    @Test
    void aCorrectionNamesTheInvoiceThatCreditedAPartOfItWithAnotherVat() {
        var abroad = new Party("Acme AG", "Weg 1", "8000", "Basel", "CH", "");
        room.done("2026-11-03T08:00:00Z", new Action.SetBuyer(new Buyer(abroad, "")), "");
        room.done("2026-11-03T09:00:00Z", Office.choose("PRO"), "");
        room.done("2026-11-03T11:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.SetBuyer(Buyer.UNKNOWN), "");
        String without = "Of what invoice 4 charges, invoice 2 credited €59.00 without this VAT. Correct that one too,"
                + " after this one.";
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(1);
        window.button("Correct…").fire();

        assertThat(window.texts()).contains("Correct invoice 1?").contains(without);
        window.close();
        room.done("2026-11-04T10:00:00Z", new Action.CorrectInvoice(1), "");
        room.done("2026-11-04T11:00:00Z", new Action.CorrectInvoice(2), "");
        room.done("2026-11-04T12:00:00Z", new Action.SetBuyer(new Buyer(abroad, "")), "");
        window = new BillingWindow(room, Locale.GERMANY);
        window.tab("Rechnungen").fire();
        window.openInvoice(2);
        window.button("Berichtigen…").fire();

        assertThat(window.texts())
                .contains(
                        "Von dem, was Rechnung 8 berechnet, hat Rechnung 6 59,00\u00a0€ mit der früheren USt. gutgeschrieben. Berichtigen Sie danach auch diese.");
    }

    @Test
    void anInvoiceThatWasNotPaidInTimeStandsAboveEverythingUntilItIsPaid() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-20T09:00:00Z", new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.texts()).contains("Invoice 1 was not paid, €22.99 is owed · Overdue, pay before 5 Dec");
        assertThat(window.texts()).contains("Renews on 3 Dec, for the last time unless invoice 1 is paid before 5 Dec");
        window.button("Show invoice").fire();
        window.button("Mark as paid").fire();

        assertThat(window.texts()).noneMatch(text -> text.contains("was not paid"));
        window.close();

        room.done(Room.NOW, new Action.PaymentWithdrawn(1), "");
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Verlängert sich am 3. Dez., zum letzten Mal, außer wenn Rechnung 1 vor dem 5. Dez. bezahlt wird");
    }

    @Test
    void aPackageThatIsPastDueSaysWhatIsOwedAndByWhen() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-20T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-20T09:00:00Z", new Action.SetAgents(1), "");
        room.done("2026-11-20T10:00:00Z", new Action.PaymentFailed(2), "");
        room.done("2026-11-20T10:00:00Z", new Action.PaymentFailed(3), "");
        window = new BillingWindow(room, Locale.UK);
        String owed = "Past due: €4.72 is owed on invoice 2. Unless that is paid before 5 Dec, it ends then.";
        assertThat(window.texts())
                .contains(owed)
                .contains(
                        "3 in the plan, 1 additional · Past due: €4.20 is owed on invoice 3. Unless that is paid before"
                                + " 5 Dec, they end then.");

        window.toggle("CONV-100").setSelected(false);
        assertThat(window.texts())
                .doesNotContain(owed)
                .contains("Turned off, ends on 3 Dec; €4.72 is owed on invoice 2");
        window.toggle("CONV-100").setSelected(true);

        assertThat(window.texts()).contains(owed, "+100 chatbot conversations: on. " + owed);
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains("Überfällig: Auf Rechnung 2 sind 4,72\u00a0€ offen. Werden sie nicht vor dem 5. Dez. bezahlt,"
                        + " endet es dann.");
    }

    @Test
    void aPackageThatIsPastDueAndWasTurnedOffSaysWhyItEnds() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-13T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(2), "");
        room.done("2026-11-16T09:00:00Z", new Action.DisablePackage("CONV-100"), "");
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.texts())
                .contains(
                        "Turned off, ends on 30 Nov because invoice 2 was not paid; if it is paid before, on 3 Dec; €7.26"
                                + " is owed on it");
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Deaktiviert, endet am 30. Nov., weil Rechnung 2 nicht bezahlt wurde; wird sie vorher bezahlt,"
                                + " am 3. Dez.; offen sind 7,26\u00a0€");
    }

    @Test
    void aPlanThatWasNotPaidRenewsOnlyIfItIsPaidBeforeItsGraceDaysEnd() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains(
                        "Renews on 3 Dec if invoice 1 is paid before 30 Nov",
                        "No invoice follows unless invoice 1 is paid before 30 Nov.",
                        "If it is paid: issued 3 Dec, due 17 Dec",
                        "STANDARD ends on this day, then FREE, unless the unpaid invoice is paid in time.")
                .doesNotContain("STANDARD ends on this day, then FREE. Nothing more is charged.");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .as("one full stop, that of the month")
                .anyMatch(text -> text.endsWith(" sind offen · Überfällig, zahlbar vor dem 30. Nov."));
        assertThat(window.texts())
                .contains(
                        "Verlängert sich am 3. Dez., wenn Rechnung 1 vor dem 30. Nov. bezahlt wird",
                        "Es folgt nur dann eine Rechnung, wenn Rechnung 1 vor dem 30. Nov. bezahlt wird.",
                        "Wird sie bezahlt: vom 3. Dez., fällig am 17. Dez.",
                        "An diesem Tag endet STANDARD, dann folgt FREE – außer wenn die offene Rechnung rechtzeitig bezahlt"
                                + " wird.");
    }

    @Test
    void allInvoicesOnWhichThePlanDependsAreNamedEachWithItsDay() {
        room.done("2026-10-20T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-20T09:00:00Z", new Action.PaymentFailed(1), "");
        room.done("2026-11-21T09:00:00Z", new Action.PaymentFailed(2), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains(
                        "Renews on 20 Dec if invoice 1 is paid before 5 Dec and invoice 2 is paid before 6 Dec",
                        "No invoice follows unless invoice 1 is paid before 5 Dec and invoice 2 is paid before 6 Dec.",
                        "If they are paid: issued 20 Dec, due 3 Jan 2027",
                        "STANDARD ends on this day, then FREE, unless the unpaid invoices are paid in time.");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Verlängert sich am 20. Dez., wenn Rechnung 1 vor dem 5. Dez. bezahlt wird und Rechnung 2 vor dem"
                                + " 6. Dez. bezahlt wird",
                        "Werden sie bezahlt: vom 20. Dez., fällig am 3. Jan. 2027");
    }

    @Test
    void autoRenewalThatIsSwitchedOnSaysWhatHasToBePaidForIt() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.AutoRenew(false), "");
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);
        renewal().setSelected(true);
        assertThat(window.texts()).contains("STANDARD renews on 3 Dec if invoice 1 is paid before 30 Nov.");
        window.close();

        room.done("2026-11-15T10:00:00Z", new Action.AutoRenew(false), "");
        window = new BillingWindow(room, Locale.GERMANY);
        renewal().setSelected(true);
        assertThat(window.texts())
                .contains("Am 3. Dez. verlängert sich STANDARD, wenn Rechnung 1 vor dem 30. Nov. bezahlt wird.");
    }

    private ToggleSwitch renewal() {
        return window.find("billing-auto-renew");
    }
}
