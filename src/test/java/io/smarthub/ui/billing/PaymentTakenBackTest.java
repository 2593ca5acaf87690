package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PaymentState;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A payment that is taken back after the grace days of its invoice: what they end ends at that moment. */
class PaymentTakenBackTest extends InTheRoom {

    @Test
    void asksAboutThePaymentAndSaysWhatStopsWithPlanAndPackage() {
        renewalPaidLate();

        List<String> asked = takenBack(Locale.UK, "Invoices", "Not paid after all");

        assertThat(asked)
                .contains("Take back the payment of invoice 3?", "Take back")
                .contains("The grace days of invoice 3 are over: it is unpaid again, and " + "€29.52 is owed on it.")
                .contains("+100 chatbot conversations: stops now, the unused part is credited.")
                .contains("STANDARD renews no more. It ends on 22 Dec; then the account is on FREE: no chatbot, no "
                        + "support.")
                .contains("If invoice 3 is paid later, auto-renewal and what has stopped stay off: you have to turn on "
                        + "the one and buy the other again.")
                .noneMatch(text -> text.contains("free of charge") || text.contains("until the end of"))
                .doesNotContain("End the plan", "Continue?");
        window.button("Take back").fire();
        assertThat(room.billing.books().payment(3).state()).isEqualTo(PaymentState.OVERDUE);
    }

    @Test
    void saysItInGerman() {
        renewalPaidLate();

        assertThat(takenBack(Locale.GERMANY, "Rechnungen", "Doch nicht bezahlt"))
                .contains("Bezahlung von Rechnung 3 zurücknehmen?", "Zurücknehmen")
                .contains("+100 Chatbot-Konversationen: endet jetzt, der ungenutzte Teil wird gutgeschrieben.")
                .contains("STANDARD wird nicht mehr verlängert und endet am 22. Dez.; danach hat das Konto FREE: kein "
                        + "Chatbot, kein Support.")
                .contains("Wird Rechnung 3 später bezahlt, bleiben die automatische Verlängerung und das Beendete aus: "
                        + "Sie müssen die eine wieder einschalten und das andere neu kaufen.")
                .anyMatch(text -> text.startsWith(
                        "Die Nachfrist von Rechnung 3 ist abgelaufen: Sie ist dann wieder " + "unbezahlt, und "))
                .noneMatch(text -> text.contains("kostenlos") || text.contains("bis Ende"))
                .doesNotContain("Tarif beenden", "Fortfahren?");
    }

    @Test
    void ofAPackageAloneOnlyThePackageStops() {
        room.done("2026-10-29T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-10-29T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-10-30T09:00:00Z", new Action.PaymentFailed(2), "");
        room.done("2026-11-02T09:00:00Z", new Action.PaymentReceived(2), "");

        assertThat(takenBack(Locale.UK, "Invoices", "Not paid after all"))
                .contains("Take back the payment of invoice 2?", "Take back")
                .contains("+100 chatbot conversations: stops now, the unused part is credited.")
                .contains("If invoice 2 is paid later, what has stopped stays off: you have to buy it again.")
                .noneMatch(text -> text.contains("renews no more"));
    }

    @Test
    void whatStopsIsSaidAlsoWhereTheCreditNoteTakesOffAllThatIsOwed() {
        room.done("2026-10-29T09:00:00Z", Office.choose("PRO"), "");
        room.done("2026-10-29T09:00:00Z", new Action.PaymentReceived(1), "");
        room.done("2026-10-29T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-10-29T09:00:00Z", Office.enable("CONV-400"), "");
        room.done("2026-10-29T09:00:00Z", new Action.SetAgents(2), "");
        room.done("2026-10-30T09:00:00Z", new Action.PaymentFailed(4), "");
        room.done("2026-11-02T09:00:00Z", new Action.PaymentReceived(4), "");
        room.clock.set("2026-11-15T09:00:00Z");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(0);
        window.button("Not paid after all").fire();
        window.settle();

        assertThat(said())
                .contains(
                        "Take back the payment of invoice 4?",
                        "The grace days of invoice 4 are over. With what is credited now, nothing is owed on it.",
                        "2 additional agents: stops now, the unused part is credited.",
                        "If invoice 4 is paid later, what has stopped stays off: you have to buy it again.")
                .noneMatch(text -> text.contains("price is an example"));
        assertThat(window.button("Take back").getStyleClass())
                .contains("danger")
                .doesNotContain("primary");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        window.tab("Rechnungen").fire();
        window.openInvoice(0);
        window.button("Doch nicht bezahlt").fire();
        window.settle();
        assertThat(said())
                .contains("Die Nachfrist von Rechnung 4 ist abgelaufen. Mit dem, was jetzt gutgeschrieben wird, ist für"
                        + " sie nichts mehr zu zahlen.");
    }

    @Test
    void ofThePlanAloneItEndsWithTheStillActivePackages() {
        room.done("2026-10-29T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-10-29T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-10-29T10:00:00Z", new Action.PaymentReceived(2), "");
        room.done("2026-10-30T09:00:00Z", new Action.PaymentFailed(1), "");
        room.done("2026-11-02T09:00:00Z", new Action.PaymentReceived(1), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        window.openInvoice(1);
        window.button("Not paid after all").fire();
        window.settle();

        assertThat(said())
                .contains("STANDARD renews no more. It ends on 29 Nov, with the packages that are still on; then the "
                        + "account is on FREE: no chatbot, no support.")
                .contains("If invoice 1 is paid later, auto-renewal stays off: you have to turn it on again.")
                .noneMatch(text -> text.contains("stops now"));
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        window.tab("Rechnungen").fire();
        window.openInvoice(1);
        window.button("Doch nicht bezahlt").fire();
        window.settle();
        assertThat(said())
                .contains("STANDARD wird nicht mehr verlängert und endet am 29. Nov., ebenso die noch aktiven "
                        + "Zusatzpakete; danach hat das Konto FREE: kein Chatbot, kein Support.");
    }

    private void renewalPaidLate() {
        room.done("2026-10-22T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-10-22T09:00:00Z", Office.enable("CONV-100"), "");
        room.clock.set("2026-11-23T09:00:00Z");
        room.billing.catchUp();
        room.billing.perform(new Action.PaymentFailed(3), "");
        room.clock.set("2026-11-25T09:00:00Z");
        room.billing.perform(new Action.PaymentReceived(3), "");
        room.clock.set("2026-12-10T09:00:00Z");
    }

    private List<String> takenBack(Locale locale, String invoices, String button) {
        window = new BillingWindow(room, locale);
        window.tab(invoices).fire();
        window.openInvoice(0);
        window.button(button).fire();
        window.settle();
        return said();
    }

    private List<String> said() {
        return window.dialog().stream().filter(Objects::nonNull).toList();
    }
}
