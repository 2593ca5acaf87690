package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import java.util.Locale;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** What the Billing screen says before a decision is made. */
class BillingPreviewTest extends InTheRoom {

    @Test
    void theNextInvoiceIsNotCalledAMonthlyPrice() {
        room.done("2026-11-03T09:00:00Z", Office.choose("PRO"), "");
        window = new BillingWindow(room, Locale.UK);
        choose("STANDARD");
        assertThat(window.texts())
                .contains("Change to STANDARD?", "Next invoice on 3 Dec", "€0.00")
                .doesNotContain("€0.00 per month");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        choose("STANDARD");
        assertThat(window.texts()).contains("Nächste Rechnung am 3. Dez.").doesNotContain("0,00\u00a0€ pro Monat");
    }

    @Test
    void aPlanWhoseLimitIsUsedUpAlreadyIsSaidToPauseTheChatbot() {
        room.done("2026-11-03T09:00:00Z", Office.choose("PRO"), "");
        room.used = 154;
        window = new BillingWindow(room, Locale.UK);
        choose("STANDARD");
        assertThat(window.texts())
                .contains(
                        "This month 154 are used already. With a limit of 100 the chatbot pauses at once, until the month is"
                                + " full again on 1 Dec. Live chat goes on.");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        choose("STANDARD");
        assertThat(window.texts())
                .contains(
                        "In diesem Monat sind schon 154 verbraucht. Mit einem Limit von 100 pausiert der Chatbot sofort,"
                                + " bis der Monat am 1. Dez. wieder voll ist. Der Live-Chat läuft weiter.");
        window.close();

        room.used = 99;
        window = new BillingWindow(room, Locale.UK);
        choose("STANDARD");
        assertThat(window.texts()).noneMatch(text -> text.contains("pauses"));
    }

    @Test
    void aPackageBoughtWhileThePlanIsUnpaidRenewsIfThatIsPaid() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);
        window.toggle("CONV-200").setSelected(true);
        assertThat(window.texts())
                .contains("+200 chatbot conversations · Renews on 3 Dec if invoice 1 is paid before 30 Nov")
                .noneMatch(text -> text.contains("ends on 3 Dec."));
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        window.toggle("CONV-200").setSelected(true);
        assertThat(window.texts())
                .contains(
                        "+200 Chatbot-Konversationen · Verlängert sich am 3. Dez., wenn Rechnung 1 vor dem 30. Nov. bezahlt"
                                + " wird");
    }

    @Test
    void whatIsBoughtWhileThePlanEndsIsSaidToEndWithIt() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);
        window.<ToggleSwitch>find("billing-auto-renew").setSelected(false);
        assertThat(window.texts())
                .anyMatch(text -> text.startsWith("STANDARD stays until the end of 2 Dec. From 3 Dec"));
        window.close();

        room.done("2026-11-04T09:00:00Z", new Action.AutoRenew(false), "");
        window = new BillingWindow(room, Locale.GERMANY);
        window.toggle("CONV-200").setSelected(true);
        assertThat(window.texts()).contains("Der Tarif endet am 3. Dez., und dies mit ihm.");
    }

    @Test
    void whatIsLessToPayHasNoSignBesides() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        var party = new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789");
        room.done("2026-11-04T09:00:00Z", new Action.SetBuyer(new Buyer(party, "")), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(0);
        window.button("Correct…").fire();
        assertThat(window.texts()).containsSequence("Less to pay", "€3.99");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        window.tab("Rechnungen").fire();
        window.openInvoice(0);
        window.button("Berichtigen…").fire();
        assertThat(window.texts()).containsSequence("Weniger zu zahlen", "3,99\u00a0€");
    }

    private void choose(String plan) {
        window.<Button>find("billing-change-plan").fire();
        window.settle();
        window.<Button>find("choose-" + plan).fire();
        window.settle();
    }
}
