package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.support.Accessibility;
import io.smarthub.support.CssWarnings;
import io.smarthub.ui.kit.control.ToggleRow;
import io.smarthub.ui.kit.theme.Snapshots;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class BillingScreenTest extends InTheRoom {

    @Test
    void switchesAPackageOnAfterShowingItsChargeAndItsLimit() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);

        window.toggle("CONV-100").setSelected(true);

        assertThat(window.toggle("CONV-100").isSelected())
                .as("before it is confirmed")
                .isFalse();
        assertThat(window.texts()).contains("Turn on +100 chatbot conversations?", "€3.99", "100 → 200");
        note().setText("Black Week");
        window.button("Confirm for €3.99").fire();

        assertThat(window.toggle("CONV-100").isSelected()).isTrue();
        assertThat(rowTexts("CONV-100")).contains("Renews on 3 Dec");
        assertThat(room.billing.view().decisions().getLast().note()).isEqualTo("Black Week");
        assertThat(window.texts())
                .contains(
                        "+100 chatbot conversations: on. You have 200 a month now; renews on 3 Dec. Invoice 2: €3.99.");
    }

    @Test
    void switchesAPackageOffAtOnceSaysUntilWhenItStaysAndTakesThatBackForFree() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:00:00Z", Office.enable("CONV-100"), "");
        window = new BillingWindow(room, Locale.UK);

        window.toggle("CONV-100").setSelected(false);

        assertThat(rowTexts("CONV-100")).contains("Ends on 3 Dec", "Capacity stays until the end of 2 Dec");
        BillingWindow.button(row("CONV-100"), "Undo").fire();

        assertThat(rowTexts("CONV-100")).contains("Renews on 3 Dec");
        assertThat(room.billing.view().invoices()).hasSize(2);
    }

    @Test
    void saysThatAnotherPlanRenewsAgainThoughTheOldOneWasToEnd() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.AutoRenew(false), "");
        window = new BillingWindow(room, Locale.UK);

        window.button("Change plan").fire();
        window.button("Choose PRO").fire();

        assertThat(window.texts())
                .contains(
                        "The plan was set to end. The new one renews by itself on 3 Dec, with everything that is on; you can switch that off again.");
    }

    @Test
    void disablesAPackageThatWouldPassTheCapAndSaysWhatFits() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:00:00Z", Office.enable("CONV-200"), "");
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.toggle("CONV-400").isDisabled()).isTrue();
        assertThat(rowTexts("CONV-400")).contains("Would make 700 a month; the plan’s cap is 500. 200 more still fit.");
        ((Button) window.find("packages-others")).fire();
        assertThat(rowTexts("CONV-500")).contains("Available on PRO, not on STANDARD.");
    }

    @Test
    void endingThePlanIsAskedAndSaysWhatIsLost() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);

        ((ToggleSwitch) window.find("billing-auto-renew")).setSelected(false);

        assertThat(window.texts()).contains("End STANDARD on 3 Dec?");
        window.button("End the plan").fire();
        assertThat(room.billing.books().autoRenew()).isFalse();
        assertThat(window.texts()).contains("Off: the plan ends on 3 Dec, then FREE");
    }

    @Test
    void freeSaysThatThereIsNoChatbotAndHowToGetOne() {
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.texts()).contains("There is no chatbot on FREE.");
        window.button("Choose a plan").fire();
        window.button("Choose STANDARD").fire();
        window.button("Confirm for €22.99").fire();

        assertThat(window.texts()).contains("STANDARD plan", "of 100 left this month");
    }

    @Test
    void addsAgentsAsOneDecision() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);

        ((Button) window.find("agents-more")).fire();
        ((Button) window.find("agents-more")).fire();
        ((Button) window.find("agents-apply")).fire();
        assertThat(window.texts()).contains("Change to 2 additional agents?", "3 → 5");
    }

    @Test
    void agentsBoughtAtTwoPricesShowBoth() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-04T09:00:00Z", new Action.SetAgents(2), "");
        room.catalogue =
                CatalogueText.read(new ShippedCatalogue().text().replaceFirst("(AGENT-1 .*)EUR=8.00", "$1EUR=12.00"));
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts()).contains("€8.00 per month each");
        window.close();

        room.done("2026-11-05T09:00:00Z", new Action.SetAgents(3), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts()).contains("2 at €8.00,\n1 at €12.00 per month");
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts()).contains("2 zu 8,00\u00a0€,\n1 zu 12,00\u00a0€ pro Monat");
    }

    @Test
    void namesEverythingTheKeyboardReachesAndKnowsEveryColour() {
        room.withHistory();
        try (var warnings = new CssWarnings()) {
            window = new BillingWindow(room, Locale.GERMANY);
            assertThat(Accessibility.unnamed(window.host)).isEmpty();
            window.button("Tarif wechseln").fire();
            Snapshots.take(window.host.getScene());
            assertThat(Accessibility.unnamed(window.host)).isEmpty();
            assertThat(warnings.messages()).isEmpty();
        }
    }

    @Test
    void aPackageWhoseInvoiceWasNotPaidEndsWithTheGraceDaysHoweverItIsSwitched() {
        room.done("2026-11-20T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-20T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-21T09:00:00Z", new Action.PaymentFailed(2), "");
        window = new BillingWindow(room, Locale.UK);

        window.toggle("CONV-100").setSelected(false);
        assertThat(window.texts())
                .contains("+100 chatbot conversations: ends on 6 Dec. The capacity stays until the end of 5 Dec.");
        window.toggle("CONV-100").setSelected(true);
        assertThat(window.texts())
                .contains(
                        "+100 chatbot conversations: on. Past due: €10.89 is owed on invoice 2. Unless that is paid before"
                                + " 6 Dec, it ends then.");
    }

    @Test
    void aPackageOfAPlanWhoseInvoiceWasNotPaidRenewsIfItIsPaidBeforeItsGraceDaysEnd() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-04T09:00:00Z", Office.disable("CONV-100"), "");
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);

        BillingWindow.button(row("CONV-100"), "Undo").fire();
        assertThat(window.texts())
                .contains("+100 chatbot conversations: on. Renews on 3 Dec if invoice 1 is paid before 30 Nov.");
    }

    @Test
    void aPackageThatIsTurnedOnWhereThePlanEndsDoesNotPromiseToRenew() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-04T09:00:00Z", Office.disable("CONV-100"), "");
        room.done("2026-11-04T09:00:00Z", new Action.AutoRenew(false), "");
        window = new BillingWindow(room, Locale.UK);
        BillingWindow.button(row("CONV-100"), "Undo").fire();
        assertThat(window.texts()).contains("+100 chatbot conversations: on, but it ends on 3 Dec.");
        window.close();

        room.done("2026-11-04T10:00:00Z", Office.disable("CONV-100"), "");
        window = new BillingWindow(room, Locale.GERMANY);
        BillingWindow.button(row("CONV-100"), "Rückgängig").fire();
        assertThat(window.texts()).contains("+100 Chatbot-Konversationen: aktiviert, aber am 3. Dez. endet es.");
    }

    @Test
    void aBrokenCatalogueShowsThreeMistakesAndWhereTheOthersAre() {
        room.edit("EUR=9.00 ", "EUR=x ");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .anyMatch(
                        text -> text.startsWith("Your catalogue.txt has a mistake and is not used; the prices in force"
                                        + " stay.\nLine 27: CONV-100: ")
                                && !text.contains("more mistake"));
        window.close();

        room.edit("EUR=", "EUR=x");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .anyMatch(
                        text -> text.matches("(?s)Your catalogue\\.txt has \\d+ mistakes and is not used; the prices in"
                                + " force stay\\.\nLine [^\n]+\nLine [^\n]+\nLine [^\n]+\nAnd \\d+ more mistakes: “smarthub"
                                + " billing” lists all of them\\."));
    }

    @Test
    void theNextInvoiceIsThereAgainWhenANarrowWindowIsWidened() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);
        Region screen = (Region) window.screen.node();
        screen.setMaxWidth(700);
        window.settle();
        room.done("2026-11-04T09:00:00Z", Office.enable("CONV-100"), "");
        assertThat(window.texts()).contains("Next invoice");

        screen.setMaxWidth(Double.MAX_VALUE);
        window.settle();

        assertThat(window.texts()).contains("Next invoice");
    }

    @Test
    void asksWhomInvoicesGoToAndSaysWhatCannotBePrinted() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        ((Button) window.find("billing-buyer")).fire();
        ((TextField) window.find("buyer-name")).setText("Acme GmbH");
        ((TextField) window.find("buyer-vat-id")).setText("12");
        window.button("Save").fire();

        assertThat(window.texts()).contains("Not usable: VAT ID (such as DE123456789).");
        assertThat(((TextField) window.find("buyer-name")).getText()).isEqualTo("Acme GmbH");

        country().setValue("DE");
        ((TextField) window.find("buyer-vat-id")).setText("DE123456789");
        assertThat(window.texts())
                .contains("With these details, the VAT is 0 %: you owe it yourself (reverse charge).");
        window.button("Save").fire();

        assertThat(room.billing.books().buyer().party().name()).isEqualTo("Acme GmbH");
        assertThat(window.texts()).contains("Invoices go to: Acme GmbH");
    }

    @Test
    void savesAnInvoiceAsPdfAndSaysWhatAnEInvoiceLacks() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.files.folder(dir);
        window = new BillingWindow(room, Locale.UK);
        window.tab("Invoices").fire();
        assertThat(window.texts()).contains("Payments: bank transfer, recorded by hand");
        window.openInvoice(0);

        ((Button) window.find("invoice-pdf")).fire();
        assertThat(dir.resolve("invoice-1.pdf")).isNotEmptyFile();
        assertThat(window.texts()).contains("Saved invoice-1.pdf.");

        ((Button) window.find("invoice-xml")).fire();
        assertThat(window.texts()).contains("The e-invoice was not written").anyMatch(text -> text.contains("buyer"));
        assertThat(dir.resolve("invoice-1.xml")).doesNotExist();
    }

    @Test
    void aClockYearsAheadIsAskedAbout() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.clock.set("2036-11-27T09:00:00Z");
        window = new BillingWindow(room, Locale.UK);

        assertThat(room.billing.view().invoices()).hasSize(1);
        window.button("The date is right").fire();

        assertThat(room.billing.view().invoices()).hasSize(121);
        assertThat(window.texts())
                .contains("120 invoices were issued, numbers 2 to 121.")
                .noneMatch(text -> text.contains("so nothing was renewed"));
    }

    @Test
    void aClockThatIsNotBelievedSaysWhatWouldBeIssued() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.clock.set("2027-04-27T09:00:00Z");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .anyMatch(text ->
                        text.endsWith("If the date is right, 5 invoices of €114.95 in all are issued at once."));
        window.close();
        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .anyMatch(text -> text.endsWith(
                        "Stimmt das Datum, werden sofort 5 Rechnungen über zusammen 114,95\u00a0€ ausgestellt."));
        window.close();
        assertThat(room.billing.view().invoices()).hasSize(1);

        room.clock.set("2026-11-04T09:00:00Z");
        room.done("2026-11-04T09:00:00Z", new Action.AutoRenew(false), "");
        room.clock.set("2027-04-27T09:00:00Z");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts()).anyMatch(text -> text.endsWith("If the date is right, no invoice comes of it."));
        window.button("The date is right").fire();
        assertThat(window.texts())
                .contains("Everything up to now is recorded; no invoice came of it. Ended meanwhile: STANDARD plan.");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> country() {
        return (ComboBox<String>) window.find("buyer-country");
    }

    private ToggleRow row(String code) {
        javafx.scene.Node at = window.toggle(code);
        while (!(at instanceof ToggleRow)) {
            at = at.getParent();
        }
        return (ToggleRow) at;
    }

    private List<String> rowTexts(String code) {
        return BillingWindow.texts(row(code));
    }

    private TextField note() {
        return Accessibility.all(window.host)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
