package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the window says where the clock is wrong, and where something changed between the question and the answer. */
@ExtendWith(FxTest.class)
class BillingMistakesTest {

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
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
    }

    @AfterEach
    void close() {
        screen.hidden();
        room.close();
    }

    @Test
    void aClockThatIsSetBackAYearIsToldAndRenewsNothingTwice() {
        room.clock.set("2025-11-03T09:00:00Z");
        show(Locale.UK);

        assertThat(texts())
                .contains("This computer’s clock is 365 d behind the last recorded moment. Nothing was renewed twice; "
                        + "please set the clock.");
        assertThat(room.billing.view().invoices()).hasSize(1);
    }

    @Test
    void aClockThatIsSetForwardTenYearsIsToldAndWhatIsDoneMeanwhileIsRefusedWithBothMoments() {
        room.clock.set("2036-11-27T09:00:00Z");
        show(Locale.UK);
        assertThat(texts())
                .contains("This computer’s clock is 3,677 d ahead of the last recorded moment, so nothing was renewed. "
                        + "Set the clock if the date is wrong.");

        toggle("CONV-100").setSelected(true);

        assertThat(texts())
                .contains("This computer’s clock says 27 Nov 2036, 10:00, but the last recorded moment is 3 Nov 2026, "
                        + "10:00. Set the clock, or say in Billing that the date is right.");
        assertThat(toggle("CONV-100").isSelected()).isFalse();
        assertThat(room.billing.view().invoices()).hasSize(1);
    }

    @Test
    void aPriceThatChangedSinceTheQuestionIsAskedAgain() {
        show(Locale.UK);
        toggle("CONV-100").setSelected(true);
        room.edit("EUR=9.00 ", "EUR=12.00 ");

        button("Confirm and pay €3.99").fire();

        assertThat(texts())
                .contains("The price or the limit has changed since you were asked. Please look again.", "€5.32");
        assertThat(room.billing.view().invoices()).as("nothing was charged").hasSize(1);
        button("Confirm and pay €5.32").fire();
        assertThat(room.billing.view().invoices())
                .last()
                .extracting(Invoice::gross)
                .hasToString("5.32 EUR");
    }

    @Test
    void whatAnotherWindowSwitchedOnMeanwhileIsSaidAndNotChargedTwice() {
        show(Locale.UK);
        toggle("CONV-100").setSelected(true);
        assertThat(room.db.billing().perform(Office.enable("CONV-100"), "")).isInstanceOf(Outcome.Done.class);

        button("Confirm and pay €3.99").fire();

        assertThat(texts()).contains("CONV-100 is on already.");
        assertThat(room.billing.view().invoices()).hasSize(2);
        assertThat(toggle("CONV-100").isSelected()).isTrue();
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

    private ToggleSwitch toggle(String code) {
        return (ToggleSwitch) Accessibility.all(host)
                .filter(node -> ("package-" + code).equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return Accessibility.all(host)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not in " + texts()));
    }

    private List<String> texts() {
        return Accessibility.all(host)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
