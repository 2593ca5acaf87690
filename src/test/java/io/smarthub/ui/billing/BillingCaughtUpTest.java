package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What believing a clock that is far ahead would issue, and ends, where invoices were not paid. */
class BillingCaughtUpTest extends InTheRoom {

    private void unpaidPackage() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T10:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-04T09:00:00Z", new Action.PaymentFailed(2), "");
    }

    @Test
    void creditNotesAreCountedBesideTheInvoices() {
        unpaidPackage();
        room.clock.set("2027-04-27T09:00:00Z");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .anyMatch(text -> text.endsWith(
                        "If the date is right, 6 invoices and credit notes, €109.87 in all, are issued at once."));
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .anyMatch(
                        text -> text.endsWith(
                                "Stimmt das Datum, werden sofort 6 Rechnungen und Gutschriften über zusammen 109,87\u00a0€ ausgestellt."));
    }

    @Test
    void aSingleCreditNoteIsCalledOne() {
        unpaidPackage();
        room.done("2026-11-04T10:00:00Z", new Action.AutoRenew(false), "");
        room.clock.set("2027-04-27T09:00:00Z");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .anyMatch(text -> text.endsWith("If the date is right, 1 credit note of -€5.08 is issued at once."));
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .anyMatch(text ->
                        text.endsWith("Stimmt das Datum, wird sofort 1 Gutschrift über -5,08\u00a0€ ausgestellt."));
    }

    @Test
    void aPlanWhoseRenewalEndedMeanwhileIsSaidToEnd() {
        believeAfterGraceDaysOfThePlan(Locale.UK, "The date is right");
        assertThat(window.texts())
                .contains("4 invoices were issued, numbers 2 to 5. The plan ends on 3 Apr and does not renew, since an"
                        + " invoice was not paid within its grace days.");
    }

    @Test
    void aPlanWhoseRenewalEndedMeanwhileIsSaidToEndInGerman() {
        believeAfterGraceDaysOfThePlan(Locale.GERMANY, "Das Datum stimmt");
        assertThat(window.texts())
                .contains(
                        "4 Rechnungen wurden ausgestellt, Nummern 2 bis 5. Der Tarif endet am 3. Apr. und verlängert sich"
                                + " nicht, weil eine Rechnung nicht innerhalb der Nachfrist bezahlt wurde.");
    }

    /** Long grace days, that they end in a period that still runs when the clock is believed. */
    private void believeAfterGraceDaysOfThePlan(Locale locale, String believe) {
        room.edit("grace-days          14", "grace-days          120");
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.PaymentFailed(1), "");
        room.clock.set("2027-03-27T09:00:00Z");
        window = new BillingWindow(room, locale);
        window.button(believe).fire();
    }
}
