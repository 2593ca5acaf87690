package io.smarthub.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.domain.billing.CatalogueText.Reading;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.store.billing.BillingRecord;
import io.smarthub.support.FxTest;
import io.smarthub.support.OnScreen;
import io.smarthub.support.PreferencesInMemory;
import io.smarthub.support.TestDb;
import io.smarthub.support.Themed;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The welcome page while somebody edits the catalogue, or buys a plan on the command line. */
@ExtendWith({FxTest.class, Themed.class})
class PricesChangedTest {

    @TempDir
    Path dir;

    private final MutableClock clock = new MutableClock("2026-11-22T11:00:00Z");
    private Reading catalogue = new ShippedCatalogue().read();
    private TestDb db;
    private BillingService billing;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
        billing = new BillingService(
                new BillingRecord(db.database()), db.accounts(), () -> catalogue, List::of, clock, db.changes());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void theFirstPlanIsAskedAgainWhereItCostsSomethingElseThanWasShown() {
        OnScreen screen = show(Locale.UK).press("plan-STANDARD");
        edit("EUR=19.00", "EUR=190.00");

        screen.press("Continue");

        assertThat(billing.view().invoices()).isEmpty();
        assertThat(db.accounts().account().welcomed()).isFalse();
        assertThat(screen.texts())
                .contains(
                        "This has changed meanwhile. STANDARD begins today for €190.00 a month. You can change or end it "
                                + "in Billing at any time. Please choose again.",
                        "€190.00")
                .doesNotContain("€19.00");
        assertThat(screen.find("plan-STANDARD", ToggleButton.class).getAccessibleText())
                .startsWith("STANDARD, €190.00");
        screen.press("Continue");
        assertThat(billing.view().invoices().getLast().total().minor()).isEqualTo(19000);
        assertThat(db.accounts().account().welcomed()).isTrue();
    }

    @Test
    void theFirstPlanIsAskedAgainWhereItIncludesLessThanWasShown() {
        OnScreen screen = show(Locale.UK).press("plan-STANDARD");
        edit("included=100 ", "included=7 ");

        screen.press("Continue");

        assertThat(billing.view().invoices()).isEmpty();
        assertThat(screen.texts()).contains("7 chatbot conversations a month");
    }

    @Test
    void aFirstPlanOfWhichOnlyOtherPricesHaveChangedIsBought() {
        OnScreen screen = show(Locale.UK).press("plan-STANDARD");
        edit("EUR=59.00", "EUR=590.00");

        screen.press("Continue");

        assertThat(billing.view().invoices().getLast().total().minor()).isEqualTo(1900);
        assertThat(db.accounts().account().welcomed()).isTrue();
    }

    @Test
    void aPlanThatRunsByNowIsNotEndedOrChangedUnasked() {
        OnScreen screen = show(Locale.UK);
        done(Office.choose("STANDARD"));

        screen.press("Continue");
        assertThat(billing.books().autoRenew()).isTrue();
        assertThat(screen.texts())
                .anyMatch(text -> text.startsWith("What the change brings has changed. STANDARD ends on "));
        assertThat(screen.find("plan-STANDARD", ToggleButton.class).getAccessibleText())
                .endsWith(", Your plan");

        screen.press("plan-STANDARD").press("Continue");
        assertThat(billing.books().autoRenew()).isTrue();
        assertThat(db.accounts().account().welcomed()).isTrue();
    }

    @Test
    void aPlanThatRanWhenThePageWasShownIsNotBoughtAnewUnasked() {
        done(Office.choose("STANDARD"));
        done(new Action.PaymentReceived(1));
        done(new Action.AutoRenew(false));
        OnScreen screen = show(Locale.UK);
        clock.set("2026-12-23T11:00:00Z");
        billing.catchUp();

        screen.press("Continue");

        assertThat(billing.view().invoices()).hasSize(1);
        assertThat(screen.texts())
                .anyMatch(text -> text.startsWith("This has changed meanwhile. STANDARD begins today for €19.00"));
    }

    @Test
    void theCardsOfAChangeThatIsAskedAgainShowThePresentPrices() {
        done(Office.choose("STANDARD"));
        OnScreen screen = show(Locale.UK).press("plan-PRO");
        edit("EUR=59.00", "EUR=590.00");

        screen.press("Continue");

        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.STANDARD);
        assertThat(screen.texts())
                .contains("€590.00")
                .doesNotContain("€59.00")
                .anyMatch(text -> text.startsWith("What the change brings has changed. PRO replaces STANDARD"));
    }

    @Test
    void saysInGermanThatItHasChanged() throws Exception {
        OnScreen screen = show(Locale.GERMANY).press("plan-STANDARD");
        edit("EUR=19.00", "EUR=190.00");

        screen.press("Weiter").draw("welcome-de-differs");

        assertThat(screen.texts())
                .anyMatch(
                        text -> text.startsWith("Das hat sich inzwischen geändert. STANDARD beginnt heute für 190,00"))
                .anyMatch(text -> text.endsWith("Bitte wählen Sie erneut."));
    }

    private void edit(String from, String to) {
        String text = new ShippedCatalogue().text();
        assertThat(text).contains(from);
        catalogue = CatalogueText.read(text.replace(from, to));
    }

    private void done(Action action) {
        assertThat(billing.perform(action, "")).isInstanceOf(Outcome.Done.class);
    }

    private OnScreen show(Locale locale) {
        var host = OnScreen.host(locale);
        var tasks = new Tasks(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var model = new WelcomeViewModel(db.accounts(), new PreferencesInMemory(), billing, tasks);
        var next = new Next(() -> {}, () -> {}, () -> {}, Optional.empty());
        var formats = new Formats(locale, ZoneId.of("Europe/Prague"), clock);
        var screen = new WelcomeScreen(
                model, next, clock, Texts.of("welcome", locale), formats, WelcomeScreenTest.sentences(locale, formats));
        screen.shown();
        return OnScreen.show(host, screen.node(), 960, 640, locale.equals(Locale.GERMANY));
    }
}
