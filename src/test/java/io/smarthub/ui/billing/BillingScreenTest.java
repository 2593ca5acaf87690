package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.support.Accessibility;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.ToggleRow;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class BillingScreenTest {

    @TempDir
    Path dir;

    private Room room;
    private OverlayHost host;
    private BillingScreen screen;

    @BeforeAll
    static void makeTheTheme() throws Exception {
        FxTest.call(Theme::new);
    }

    @BeforeEach
    void open() {
        room = new Room(dir);
    }

    @AfterEach
    void close() {
        screen.hidden();
        room.close();
    }

    @Test
    void switchesAPackageOnAfterShowingItsChargeAndItsLimit() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        show(Locale.UK);

        toggle("CONV-100").setSelected(true);

        assertThat(toggle("CONV-100").isSelected()).as("before it is confirmed").isFalse();
        assertThat(texts()).contains("Turn on +100 chatbot conversations?", "€3.99", "100 → 200");
        note().setText("Black Week");
        button("Confirm and pay €3.99").fire();

        assertThat(toggle("CONV-100").isSelected()).isTrue();
        assertThat(rowTexts("CONV-100")).contains("Renews on 3 Dec");
        assertThat(room.billing.view().decisions().getLast().note()).isEqualTo("Black Week");
    }

    @Test
    void switchesAPackageOffAtOnceSaysUntilWhenItStaysAndTakesThatBackForFree() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:00:00Z", Office.enable("CONV-100"), "");
        show(Locale.UK);

        toggle("CONV-100").setSelected(false);

        assertThat(rowTexts("CONV-100")).contains("Ends on 3 Dec", "Capacity stays until the end of 2 Dec");
        button(row("CONV-100"), "Undo").fire();

        assertThat(rowTexts("CONV-100")).contains("Renews on 3 Dec");
        assertThat(room.billing.view().invoices()).hasSize(2);
    }

    @Test
    void disablesAPackageThatWouldPassTheCapAndSaysWhatFits() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:00:00Z", Office.enable("CONV-200"), "");
        show(Locale.UK);

        assertThat(toggle("CONV-400").isDisabled()).isTrue();
        assertThat(rowTexts("CONV-400")).contains("Would make 700 a month; the plan’s cap is 500. 200 more still fit.");
        ((Button) lookup("packages-others")).fire();
        assertThat(rowTexts("CONV-500")).contains("Available on PRO, not on STANDARD.");
    }

    @Test
    void endingThePlanIsAskedAndSaysWhatIsLost() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        show(Locale.UK);

        ((ToggleSwitch) lookup("billing-auto-renew")).setSelected(false);

        assertThat(texts()).contains("End STANDARD on 3 Dec?");
        button("End the plan").fire();
        assertThat(room.billing.books().autoRenew()).isFalse();
        assertThat(texts()).contains("Off: the plan ends on 3 Dec, then FREE");
    }

    @Test
    void freeSaysThatThereIsNoChatbotAndHowToGetOne() {
        show(Locale.UK);

        assertThat(texts()).contains("There is no chatbot on FREE.");
        button("Choose a plan").fire();
        button("Choose STANDARD").fire();
        button("Confirm and pay €22.99").fire();

        assertThat(texts()).contains("STANDARD plan", "of 100 left this month");
    }

    @Test
    void addsAgentsAsOneDecision() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        show(Locale.UK);

        ((Button) lookup("agents-more")).fire();
        ((Button) lookup("agents-more")).fire();
        ((Button) lookup("agents-apply")).fire();
        assertThat(texts()).contains("Change to 2 additional agents?", "3 → 5");
    }

    @Test
    void namesEverythingTheKeyboardReachesAndKnowsEveryColour() {
        room.withHistory();
        try (var warnings = new CssWarnings()) {
            show(Locale.GERMANY);
            assertThat(Accessibility.unnamed(host)).isEmpty();
            button("Tarif wechseln").fire();
            Snapshots.take(host.getScene());
            assertThat(Accessibility.unnamed(host)).isEmpty();
            assertThat(warnings.messages()).isEmpty();
        }
    }

    @Test
    void recordsThatAnInvoiceIsPaidAndTakesThatBackFromTheHistory() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        show(Locale.UK);
        tab("Invoices").fire();
        openInvoice(0);

        assertThat(texts()).contains("Invoice 1", "Open, due on 17 Nov", "21 % VAT on €19.00", "€22.99");
        button("Mark as paid").fire();

        assertThat(room.billing.books().payment(1).state()).isEqualTo(PaymentState.PAID);
        tab("History").fire();
        settle();
        button("Undo").fire();
        assertThat(room.billing.books().payment(1).state()).isEqualTo(PaymentState.OPEN);
    }

    @Test
    void anInvoiceThatWasNotPaidInTimeStandsAboveEverythingUntilItIsPaid() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-20T09:00:00Z", new Action.PaymentFailed(1), "");
        show(Locale.UK);

        assertThat(texts()).contains("Invoice 1 was not paid, €22.99 is owed: Overdue, ends 5 Dec.");
        button("Show invoice").fire();
        button("Mark as paid").fire();

        assertThat(texts()).noneMatch(text -> text.contains("was not paid"));
    }

    @Test
    void asksWhomInvoicesGoToAndSaysWhatCannotBePrinted() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        show(Locale.UK);
        tab("Invoices").fire();
        ((Button) lookup("billing-buyer")).fire();
        ((TextField) lookup("buyer-name")).setText("Acme GmbH");
        ((TextField) lookup("buyer-vat-id")).setText("12");
        button("Save").fire();

        assertThat(texts()).contains("Not usable: VAT ID (such as DE123456789).");
        assertThat(((TextField) lookup("buyer-name")).getText()).isEqualTo("Acme GmbH");

        country().setValue("DE");
        ((TextField) lookup("buyer-vat-id")).setText("DE123456789");
        assertThat(texts()).contains("With these details, the VAT is 0 %: you owe it yourself (reverse charge).");
        button("Save").fire();

        assertThat(room.billing.books().buyer().party().name()).isEqualTo("Acme GmbH");
        assertThat(texts()).contains("Invoices go to: Acme GmbH");
    }

    @Test
    void savesAnInvoiceAsPdfAndSaysWhatAnEInvoiceLacks() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.files.folder(dir);
        show(Locale.UK);
        tab("Invoices").fire();
        assertThat(texts()).contains("Payments: bank transfer, recorded by hand");
        openInvoice(0);

        ((Button) lookup("invoice-pdf")).fire();
        assertThat(dir.resolve("invoice-1.pdf")).isNotEmptyFile();
        assertThat(texts()).contains("Saved invoice-1.pdf.");

        ((Button) lookup("invoice-xml")).fire();
        assertThat(texts()).contains("The e-invoice was not written").anyMatch(text -> text.contains("buyer"));
        assertThat(dir.resolve("invoice-1.xml")).doesNotExist();
    }

    @Test
    void aClockYearsAheadIsAskedAbout() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.clock.set("2036-11-27T09:00:00Z");
        show(Locale.UK);

        assertThat(room.billing.view().invoices()).hasSize(1);
        button("The date is right").fire();

        assertThat(room.billing.view().invoices()).hasSize(121);
    }

    private ToggleButton tab(String text) {
        return Accessibility.all(host)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(tab -> text.equals(tab.getText()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> country() {
        return (ComboBox<String>) lookup("buyer-country");
    }

    @SuppressWarnings("unchecked")
    private void openInvoice(int row) {
        settle();
        TableView<Invoice> table = (TableView<Invoice>) Accessibility.all(host)
                .filter(TableView.class::isInstance)
                .findFirst()
                .orElseThrow();
        table.getSelectionModel().select(row);
        Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private void settle() {
        host.applyCss();
        host.layout();
    }

    private void show(Locale locale) {
        host = new OverlayHost(Texts.of("kit", locale), _ -> {});
        screen = room.screen(host, locale);
        host.setContent(screen.node());
        var scene = new Scene(host, 1080, 760);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, false);
        screen.shown();
        Snapshots.take(scene);
    }

    private javafx.scene.Node lookup(String id) {
        return Accessibility.all(host)
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    private ToggleRow row(String code) {
        javafx.scene.Node at = toggle(code);
        while (!(at instanceof ToggleRow)) {
            at = at.getParent();
        }
        return (ToggleRow) at;
    }

    private ToggleSwitch toggle(String code) {
        return (ToggleSwitch) lookup("package-" + code);
    }

    private List<String> rowTexts(String code) {
        return texts(row(code));
    }

    private List<String> texts() {
        return texts(host);
    }

    private static List<String> texts(javafx.scene.Node root) {
        return Accessibility.all(root)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private TextField note() {
        return Accessibility.all(host)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return button(host, text);
    }

    private static Button button(javafx.scene.Node root, String text) {
        return Accessibility.all(root)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not in " + texts(root)));
    }
}
