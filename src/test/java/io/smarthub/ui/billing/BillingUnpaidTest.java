package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the Billing screen says where an invoice was not paid: what ends, and what has ended. */
class BillingUnpaidTest extends InTheRoom {

    @Test
    void anInvoiceForThePlanSaysThatThePlanEnds() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        assertThat(notPaid(Locale.UK, 0))
                .contains(
                        "Invoice 1 is overdue. Unless it is paid before 7 Dec, STANDARD renews on 3 Dec for the last time.");
        window.close();

        room.done(Room.NOW, new Action.PaymentWithdrawn(1), "");
        assertThat(notPaid(Locale.GERMANY, 0))
                .contains(
                        "Rechnung 1 ist überfällig. Wird sie nicht vor dem 7. Dez. bezahlt, verlängert sich STANDARD am"
                                + " 3. Dez. zum letzten Mal.");
    }

    @Test
    void whatFailsBeforeItsDueDayIsNotCalledOverdue() {
        room.done("2026-11-21T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-21T10:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-21T11:00:00Z", new Action.SetAgents(2), "");
        assertThat(notPaid(Locale.UK, 0))
                .contains(
                        "The payment of invoice 3 failed; it is due only on 5 Dec. Unless it is paid before 7 Dec, this"
                                + " ends then: 2 additional agents.");
        window.close();
        assertThat(notPaid(Locale.GERMANY, 1))
                .contains(
                        "Die Zahlung von Rechnung 2 ist fehlgeschlagen; erst am 5. Dez. ist sie fällig. Wird sie nicht vor"
                                + " dem 7. Dez. bezahlt, endet dann: +100 Chatbot-Konversationen.");
        window.close();

        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .anyMatch(text -> text.endsWith(" is owed · Payment failed, pay before 7 Dec"))
                .noneMatch(text -> text.contains("Overdue"));
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .anyMatch(text -> text.endsWith(" sind offen · Zahlung fehlgeschlagen, zahlbar vor dem 7. Dez."));
    }

    @Test
    void whereThePlanEndsAnywayNothingElseIsThreatened() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.AutoRenew(false), "");
        assertThat(notPaid(Locale.UK, 0)).contains("Invoice 1 is overdue. STANDARD ends on 3 Dec anyway.");
    }

    @Test
    void theCalendarSaysHowManyRenewAndWhichEndIfTheyAreNotPaid() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-13T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-13T09:00:00Z", new Action.SetAgents(3), "");
        room.done("2026-11-14T09:00:00Z", new Action.SetAgents(2), "");
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(2), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains(
                        "STANDARD plan, 2 additional agents",
                        "Ends on 30 Nov unless invoice 2 is paid before 30 Nov: +100 chatbot conversations",
                        "If invoice 2 is paid before 30 Nov: €53.24",
                        "Ends: 1 additional agent");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Tarif STANDARD, 2 zusätzliche Agenten",
                        "Endet am 30. Nov., außer wenn Rechnung 2 vor dem 30. Nov. bezahlt wird: +100"
                                + " Chatbot-Konversationen",
                        "Endet: 1 zusätzlicher Agent");
    }

    @Test
    void aPackageThatEndedUnpaidSaysSoAndWhatALatePaymentDoesNotBringBack() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T10:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-03T11:00:00Z", new Action.SetAgents(2), "");
        room.done("2026-11-03T12:00:00Z", new Action.PaymentFailed(2), "");
        room.done("2026-11-03T12:00:00Z", new Action.PaymentFailed(3), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains(
                        "Off: ended on 18 Nov because invoice 2 was not paid in time. Once that is paid, you can turn it on again.",
                        "3 in the plan, 0 additional · ended on 18 Nov because invoice 3 was not paid in time. Once that is paid, you"
                                + " can buy them again.");
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Aus: am 18. Nov. beendet, weil Rechnung 2 nicht rechtzeitig bezahlt wurde. Sobald sie bezahlt ist, können Sie es"
                                + " wieder aktivieren.",
                        "3 im Tarif, 0 zusätzlich · am 18. Nov. beendet, weil Rechnung 3 nicht rechtzeitig bezahlt wurde. Sobald sie"
                                + " bezahlt ist, können Sie sie wieder kaufen.");
        window.close();

        assertThat(paid(Locale.UK, 1))
                .contains(
                        "Invoice 2 is paid. The grace days had passed before. This has ended and stays off: +100 chatbot"
                                + " conversations. You can buy it again.");
        window.close();
        assertThat(paid(Locale.GERMANY, 2))
                .contains(
                        "Rechnung 3 ist bezahlt. Die Nachfrist war schon abgelaufen. Folgendes ist beendet und bleibt aus:"
                                + " 2 zusätzliche Agenten. Das können Sie wieder kaufen.");
        window.close();
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts()).contains("Off: ended on 18 Nov because invoice 2 was not paid in time");
    }

    @Test
    void whatHasNoRoomByNowIsNotOfferedAgainAfterALatePayment() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T10:00:00Z", Office.enable("CONV-400"), "");
        room.done("2026-11-03T12:00:00Z", new Action.PaymentFailed(2), "");
        room.done("2026-11-19T12:00:00Z", new Action.PaymentReceived(1), "");
        room.done("2026-11-19T12:01:00Z", Office.enable("CONV-200"), "");

        assertThat(paid(Locale.UK, 2))
                .contains(
                        "Invoice 2 is paid. The grace days had passed before. This has ended and stays off: +400 chatbot"
                                + " conversations. It cannot be bought at present.");
        window.close();

        room.done(Room.NOW, new Action.PaymentWithdrawn(2), "");
        assertThat(paid(Locale.GERMANY, 2))
                .contains(
                        "Rechnung 2 ist bezahlt. Die Nachfrist war schon abgelaufen. Folgendes ist beendet und bleibt aus:"
                                + " +400 Chatbot-Konversationen. Das kann zurzeit nicht gekauft werden.");
    }

    @Test
    void whereNothingEndsAnyMoreWhatIsNotSoldIsSaid() {
        room.done("2026-10-03T09:00:00Z", Office.choose("PRO"), "");
        room.done("2026-10-03T09:00:00Z", new Action.PaymentReceived(1), "");
        room.done("2026-10-03T10:00:00Z", Office.enable("CONV-9500"), "");
        room.done("2026-10-03T11:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-10-03T12:00:00Z", new Action.AutoRenew(false), "");

        assertThat(notPaid(Locale.UK, 1))
                .contains("Invoice 2 is overdue. What it was for has already ended, so nothing ends because of it. From"
                        + " 7 Dec on, no plan is sold before it is paid. From 7 Dec on, this is sold again only after"
                        + " it is paid: +9,500 chatbot conversations.");
        window.close();

        room.done(Room.NOW, new Action.PaymentWithdrawn(2), "");
        assertThat(notPaid(Locale.GERMANY, 1))
                .contains(
                        "Rechnung 2 ist überfällig. Was mit ihr berechnet wurde, ist schon beendet; ihretwegen endet nichts"
                                + " mehr. Ab dem 7. Dez. können Sie erst wieder einen Tarif kaufen, wenn sie bezahlt ist. Ab"
                                + " dem 7. Dez. können Sie Folgendes erst wieder kaufen, wenn sie bezahlt ist: +9.500"
                                + " Chatbot-Konversationen.");
    }

    @Test
    void onlyPackagesAreNotSoldWhereTheInvoicePaidForNoPlan() {
        room.done("2026-09-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-09-03T10:00:00Z", new Action.SetAgents(2), "");
        room.done("2026-09-04T09:00:00Z", new Action.SetAgents(0), "");

        room.billing.catchUp();
        assertThat(notPaid(Locale.UK, 2))
                .contains("Invoice 2 is overdue. What it was for has already ended, so nothing ends because of it. From"
                        + " 7 Dec on, this is sold again only after it is paid: 2 additional agents.");
    }

    @Test
    void aPlanThatEndsUnpaidSaysSoAndWhatALatePaymentDoesNotBringBack() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T10:00:00Z", new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains(
                        "It ends because invoice 1 was not paid within the grace days. Before you can turn on auto-renewal,"
                                + " invoice 1 still has to be paid.");
        window.close();

        assertThat(paid(Locale.UK, 0))
                .contains(
                        "Invoice 1 is paid. The grace days had passed before. STANDARD ends on 3 Dec all the same. You can"
                                + " turn on auto-renewal again.");
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains("Er endet, weil Rechnung 1 erst nach der Nachfrist bezahlt wurde. Sie können die automatische"
                        + " Verlängerung wieder einschalten.");
    }

    @Test
    void aPlanThatEndedUnpaidIsSaidOnFree() {
        room.done("2026-10-10T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-10-20T09:00:00Z", new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains(
                        "The paid plan ended because invoice 1 was not paid within the grace days. Before you can buy one"
                                + " again, invoice 1 still has to be paid.");
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Der bezahlte Tarif endete, weil Rechnung 1 nicht innerhalb der Nachfrist bezahlt wurde. Bevor Sie"
                                + " wieder einen kaufen können, ist noch Rechnung 1 zu bezahlen.");
        window.close();

        assertThat(paid(Locale.UK, 0))
                .contains("Invoice 1 is paid. The grace days had passed before. STANDARD has ended. You can"
                        + " buy it again.");
        window.close();
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts()).noneMatch(text -> text.contains("The paid plan ended"));
    }

    private List<String> paid(Locale locale, int row) {
        boolean german = locale.equals(Locale.GERMANY);
        window = new BillingWindow(room, locale);
        window.tab(german ? "Rechnungen" : "Invoices").fire();
        window.openInvoice(row);
        window.button(german ? "Als bezahlt vermerken" : "Mark as paid").fire();
        return window.texts();
    }

    private List<String> notPaid(Locale locale, int row) {
        boolean german = locale.equals(Locale.GERMANY);
        window = new BillingWindow(room, locale);
        window.tab(german ? "Rechnungen" : "Invoices").fire();
        window.openInvoice(row);
        window.button(german ? "Nicht rechtzeitig bezahlt" : "Not paid in time").fire();
        return window.texts();
    }
}
