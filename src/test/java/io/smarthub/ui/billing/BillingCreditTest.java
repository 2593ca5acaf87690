package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the Billing screen says of credit: where it goes, what it is worth, and why a sum does not follow from its parts. */
class BillingCreditTest extends InTheRoom {

    @Test
    void aChangeOfPlanSaysWhichInvoiceStaysToBePaidAndWhatBecomesOfCredit() {
        room.done("2026-11-03T09:00:00Z", Office.choose("PRO"), "");
        window = new BillingWindow(room, Locale.UK);
        window.button("Change plan").fire();
        window.button("Choose STANDARD").fire();

        assertThat(window.texts())
                .contains("Invoice 1 still has to be paid: €71.39. What is unused of it is credited here.");
        window.button("Confirm").fire();
        assertThat(window.texts())
                .contains(
                        "Credit kept at present, for the next invoices: €14.66 without VAT, €17.74 with the VAT charged on it")
                .contains("From invoice 2 of 22 Nov, 21 % VAT: €14.66");

        ((ToggleSwitch) window.find("billing-auto-renew")).setSelected(false);
        window.button("End the plan").fire();
        room.clock.set("2026-12-04T09:00:00Z");
        window.close();
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains(
                        "Credit kept: €14.66 without VAT, €17.74 with the VAT charged on it. It is used once a plan is"
                                + " bought or renewed again.");
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains("Guthaben: 14,66 € ohne USt., 17,74 € mit der darauf berechneten USt. Es wird verwendet,"
                        + " sobald wieder ein Tarif gekauft oder verlängert wird.");
    }

    @Test
    void creditWithoutVatAndCreditThatIsKeptThoughItWasUsedAreExplained() {
        var party = new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789");
        room.done("2026-09-03T09:00:00Z", Office.choose("PRO"), "");
        room.done("2026-09-03T10:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.SetBuyer(new Buyer(party, "")), "");
        room.done("2026-11-04T10:00:00Z", new Action.CorrectInvoice(1), "");
        room.done("2026-11-04T11:00:00Z", Office.choose("PRO"), "");
        room.done("2026-11-04T12:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T13:00:00Z", new Action.SetBuyer(Buyer.UNKNOWN), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains("Credit of €22.99 is deducted without VAT, because none was charged on it. So the amount with"
                        + " VAT does not follow from the one without.");
        window.close();
        room.done("2026-11-04T14:00:00Z", new Action.SetBuyer(new Buyer(party, "")), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(room.billing.books().invoices().size() - 2);
        window.button("Correct…").fire();
        assertThat(window.texts())
                .contains("Correct invoice 2?")
                .contains("Other invoices have already used €40.00 of the credit kept here (€48.40 with VAT). So it is"
                        + " charged here and is not left for later ones.");
    }

    @Test
    void theCentThatIsLetGoStandsAmongTheSums() {
        var party = new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789");
        room.done("2026-11-03T09:00:00Z", Office.choose("PRO"), "");
        room.done("2026-11-03T09:01:00Z", Office.enable("CONV-9500"), "");
        room.done("2026-11-03T10:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T11:00:00Z", new Action.SetBuyer(new Buyer(party, "")), "");
        room.done("2026-11-03T12:00:00Z", Office.choose("PRO"), "");
        room.done("2026-11-03T13:00:00Z", Office.enable("CONV-500"), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(1);
        assertThat(window.texts()).doesNotContain("Rounding");
        window.close();
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(0);

        assertThat(window.texts()).containsSubsequence("21 % VAT on -€28.92", "-€6.07", "Rounding", "-€0.01", "€0.00");
    }

    @Test
    void anAmountThatIsNotTheSumPlusItsVatIsExplainedBeforeAndAfterItIsIssued() {
        room.done("2026-11-03T09:00:00Z", Office.choose("PRO"), "");
        room.done("2026-11-03T10:00:00Z", Office.choose("STANDARD"), "");
        var party = new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789");
        room.done("2026-11-04T09:00:00Z", new Action.SetBuyer(new Buyer(party, "")), "");
        String sentence =
                "Credit of €15.70 is deducted as €19.00: with the VAT that was charged on it, which is not this"
                        + " invoice’s. So the amount with VAT does not follow from the one without.";
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts()).contains(sentence);
        window.button("Change plan").fire();
        window.button("Choose PRO").fire();
        assertThat(window.texts())
                .filteredOn(text -> text.startsWith("Credit of "))
                .hasSize(2);
        window.close();

        room.clock.set("2026-12-04T09:00:00Z");
        room.billing.catchUp();
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(0);
        assertThat(BillingWindow.texts(window.host.lookup(".dialog-card"))).contains(sentence);
    }
}
