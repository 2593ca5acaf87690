package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Invoice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the window says where the clock is wrong, and where something changed between the question and the answer. */
class BillingMistakesTest extends InTheRoom {

    @BeforeEach
    void open() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
    }

    @Test
    void aClockThatIsSetBackAYearIsToldAndRenewsNothingTwice() {
        room.clock.set("2025-11-03T09:00:00Z");
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.texts())
                .contains("This computer’s clock is 365 d behind the last recorded moment. Nothing was renewed twice; "
                        + "please set the clock.");
        assertThat(room.billing.view().invoices()).hasSize(1);
    }

    @Test
    void aClockThatIsSetForwardTenYearsIsToldAndWhatIsDoneMeanwhileIsRefusedWithBothMoments() {
        room.clock.set("2036-11-27T09:00:00Z");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains("This computer’s clock is 3,677 d ahead of the last recorded moment, so nothing was renewed. "
                        + "Set the clock if the date is wrong. If the date is right, 120 invoices of €2,758.80 in all are "
                        + "issued at once.");

        window.toggle("CONV-100").setSelected(true);

        assertThat(window.texts())
                .contains("This computer’s clock says 27 Nov 2036, 10:00, but the last recorded moment is 3 Nov 2026, "
                        + "10:00. Set the clock, or say in Billing that the date is right.");
        assertThat(window.toggle("CONV-100").isSelected()).isFalse();
        assertThat(room.billing.view().invoices()).hasSize(1);
    }

    @Test
    void whileTheClockIsNotBelievedNothingIsOfferedToBeUndone() {
        room.done("2026-11-03T10:00:00Z", new Action.PaymentReceived(1), "");
        assertThat(history()).contains("Invoice 1 recorded as paid", "Undo");
        window.close();

        room.clock.set("2036-11-27T09:00:00Z");
        assertThat(history()).contains("Invoice 1 recorded as paid").doesNotContain("Undo");
    }

    private List<String> history() {
        window = new BillingWindow(room, Locale.UK);
        window.tab("History").fire();
        window.settle();
        return window.texts();
    }

    @Test
    void aPriceThatChangedSinceTheQuestionIsAskedAgain() {
        window = new BillingWindow(room, Locale.UK);
        window.toggle("CONV-100").setSelected(true);
        room.edit("EUR=9.00 ", "EUR=12.00 ");

        window.button("Confirm for €3.99").fire();

        assertThat(window.texts())
                .contains("The price or the limit has changed since you were asked. Please look again.", "€5.32");
        assertThat(room.billing.view().invoices()).as("nothing was charged").hasSize(1);
        window.button("Confirm for €5.32").fire();
        assertThat(room.billing.view().invoices())
                .last()
                .extracting(Invoice::gross)
                .hasToString("5.32 EUR");
    }

    @Test
    void whatAnotherWindowSwitchedOnMeanwhileIsSaidAndNotChargedTwice() {
        window = new BillingWindow(room, Locale.UK);
        window.toggle("CONV-100").setSelected(true);
        assertThat(room.db.billing().perform(Office.enable("CONV-100"), "")).isInstanceOf(Outcome.Done.class);

        window.button("Confirm for €3.99").fire();

        assertThat(window.texts()).contains("CONV-100 is on already.");
        assertThat(room.billing.view().invoices()).hasSize(2);
        assertThat(window.toggle("CONV-100").isSelected()).isTrue();
    }

    @Test
    void aClockThatIsSetBackIsToldInGerman() {
        room.clock.set("2025-11-03T09:00:00Z");
        window = new BillingWindow(room, Locale.GERMANY);

        assertThat(window.texts())
                .contains(
                        "Die Uhr dieses Computers geht gegenüber dem letzten Eintrag um 365 T. nach. Nichts wurde doppelt verlängert. Bitte stellen Sie die Uhr.");
    }

    @Test
    void aClockThatIsSetForwardIsToldAndRefusedInGerman() {
        room.clock.set("2036-11-27T09:00:00Z");
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Die Uhr dieses Computers ist dem letzten Eintrag um 3.677 T. voraus, deshalb wurde nichts verlängert. Stellen Sie die Uhr, wenn das Datum falsch ist. "
                                + "Stimmt das Datum, werden sofort 120 Rechnungen über zusammen 2.758,80\u00a0€ ausgestellt.");

        window.toggle("CONV-100").setSelected(true);

        assertThat(window.texts())
                .contains(
                        "Die Uhr dieses Computers zeigt 27.11.2036, 10:00, der letzte Eintrag ist aber vom 03.11.2026, 10:00. Stellen Sie die Uhr, oder bestätigen Sie das Datum unter Abrechnung.");
    }

    @Test
    void aChangedPriceIsAskedAgainInGerman() {
        window = new BillingWindow(room, Locale.GERMANY);
        window.toggle("CONV-100").setSelected(true);
        room.edit("EUR=9.00 ", "EUR=12.00 ");

        window.button("Für 3,99 € bestätigen").fire();

        assertThat(window.texts())
                .contains("Preis oder Grenze haben sich inzwischen geändert. Bitte sehen Sie noch einmal hin.");
    }
}
