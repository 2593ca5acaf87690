package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A package that the owner's catalogue sells with more conversations than when it was bought. */
class ChangedPackageTest extends InTheRoom {

    @BeforeEach
    void buyItAndThenChangeIt() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:00:00Z", Office.enable("CONV-200"), "");
        room.edit("conversations=200 ", "conversations=350 ");
        room.billing.catchUp();
    }

    @Test
    void anIssuedInvoiceNamesWhatItSold() {
        assertThat(invoice(Locale.UK, "Invoices"))
                .anyMatch(text -> text.contains("+200 chatbot conversations"))
                .noneMatch(text -> text.contains("350"));
        window.close();
        assertThat(invoice(Locale.GERMANY, "Rechnungen"))
                .anyMatch(text -> text.contains("+200 Chatbot-Konversationen"))
                .noneMatch(text -> text.contains("350"));
    }

    @Test
    void whatEndsUnlessItsInvoiceIsPaidIsWhatWasBought() {
        invoice(Locale.UK, "Invoices");
        window.button("Not paid in time").fire();
        window.settle();

        assertThat(said()).anyMatch(text -> text.endsWith("this ends then: +200 chatbot conversations."));
        window.close();

        room.done(Room.NOW, new Action.PaymentWithdrawn(2), "");
        invoice(Locale.GERMANY, "Rechnungen");
        window.button("Nicht rechtzeitig bezahlt").fire();
        window.settle();
        assertThat(said()).anyMatch(text -> text.endsWith("endet dann: +200 Chatbot-Konversationen."));
    }

    @Test
    void theCalendarNamesWhatRenewsAsItIsSoldAndWhatEndsAsItWasBought() {
        window = new BillingWindow(room, Locale.UK);
        assertThat(said()).anyMatch(text -> text.contains("STANDARD") && text.contains("+350 chatbot conversations"));

        window.close();
        room.done(Room.NOW, Office.disable("CONV-200"), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(said()).contains("Ends: +200 chatbot conversations");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(said()).contains("Endet: +200 Chatbot-Konversationen");
    }

    @Test
    void theHistoryNamesWhatItWasWhenItWasDecided() {
        room.done(Room.NOW, Office.disable("CONV-200"), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("History").fire();
        window.settle();

        assertThat(said())
                .contains(
                        "CONV-200 turned on: +200 chatbot conversations",
                        "CONV-200 turned off: +200 chatbot conversations")
                .noneMatch(text -> text.contains("350"));
    }

    @Test
    void whatACorrectionIssuesAnewIsNamedAsItWasSold() {
        room.done(Room.NOW, new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")), "");
        invoice(Locale.UK, "Invoices");
        window.button("Correct…").fire();
        window.settle();

        assertThat(window.dialog())
                .anyMatch(text -> text.contains("+200 chatbot conversations"))
                .noneMatch(text -> text.contains("350"));
    }

    @Test
    void theScreenSaysFromWhenOnPlanAndPackageContainSomethingElse() {
        room.edit("included=100 cap=500   agents=3", "included=40 cap=450   agents=2");
        room.billing.catchUp();
        window = new BillingWindow(room, Locale.UK);
        assertThat(said())
                .contains(
                        "From 3 Dec on, because the catalogue has changed: 40 chatbot conversations a month, 2 agents;"
                                + " with packages up to 450.")
                .contains("Renews on 3 Dec");
        window.close();

        room.edit("conversations=200 ", "conversations=350 ");
        room.billing.catchUp();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(said())
                .contains("Verlängert sich am 3. Dez. · ab 3. Dez.: +350 Chatbot-Konversationen")
                .noneMatch(text -> text.contains("weil sich der Katalog geändert hat"));
    }

    @Test
    void oneQuestionNamesOnePackageOnceAsItWasBought() {
        window = new BillingWindow(room, Locale.UK);
        window.button("Change plan").fire();
        window.settle();
        window.button("Choose PRO").fire();
        window.settle();

        assertThat(window.dialog())
                .anyMatch(text -> text.startsWith("Unused part: +200 chatbot conversations"))
                .contains("+200 chatbot conversations: stops now, the unused part is credited.")
                .noneMatch(text -> text.contains("350"));
    }

    private List<String> invoice(Locale locale, String tab) {
        window = new BillingWindow(room, locale);
        window.tab(tab).fire();
        window.openInvoice(0);
        return window.dialog();
    }

    private List<String> said() {
        return window.texts().stream().filter(text -> text != null).toList();
    }
}
