package io.smarthub.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
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
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The welcome page of the first window on a folder whose plan was bought by the command line. */
@ExtendWith({FxTest.class, Themed.class})
class PlanThatRunsTest {

    private static final String NOW = "2026-11-22T11:00:00Z";

    @TempDir
    Path dir;

    private final MutableClock clock = new MutableClock(NOW);
    private TestDb db;
    private BillingService billing;
    private WelcomeViewModel model;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
        billing = billing();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aPlanThatRunsIsChosenAndPromisesNothingForToday() {
        done("2026-11-03T09:00:00Z", Office.choose("STANDARD"));
        done("2026-11-04T09:00:00Z", new Action.PaymentReceived(1));
        OnScreen screen = show(Locale.UK);

        assertThat(screen.find("plan-STANDARD", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(screen.find("plan-STANDARD", ToggleButton.class).getAccessibleText())
                .endsWith(", Your plan");
        assertThat(screen.texts())
                .contains(
                        "STANDARD has been running since 3 Nov and renews on 3 Dec. Going on changes nothing about it; "
                                + "its invoices are in Billing.")
                .noneMatch(text -> text.contains("begins today"));
        screen.press("Continue");
        assertThat(billing.view().invoices()).hasSize(1);
        assertThat(db.accounts().account().welcomed()).isTrue();
    }

    @Test
    void anotherPlanSaysWhatTheChangeCosts() {
        done("2026-11-03T09:00:00Z", Office.choose("STANDARD"));
        done("2026-11-03T09:00:00Z", new Action.PaymentReceived(1));
        OnScreen screen = show(Locale.UK);

        screen.press("plan-PRO");

        assertThat(screen.texts())
                .contains(
                        "PRO replaces STANDARD today, with an invoice of €17.74 for the days until 3 Dec; what is unused "
                                + "of STANDARD is deducted.");
        screen.press("Continue");
        assertThat(billing.view().invoices().getLast().gross().minor()).isEqualTo(1774);
        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.PRO);
    }

    @Test
    void freeSaysWhenTheRunningPlanEndsAndASmallerOneThatNothingIsToPay() {
        done("2026-11-03T09:00:00Z", Office.choose("PRO"));
        OnScreen screen = show(Locale.UK);

        screen.press("plan-FREE");
        assertThat(screen.texts())
                .contains(
                        "PRO ends on 3 Dec, then FREE. Nothing is charged for that, and until then you can take it back in "
                                + "Billing.");
        screen.press("plan-STANDARD");
        assertThat(screen.texts())
                .anyMatch(text ->
                        text.startsWith("STANDARD replaces PRO today, with nothing to pay; what is unused of PRO is "
                                + "credited. Invoice 1 still has to be paid"));
        screen.press("plan-FREE").press("Continue");
        assertThat(billing.books().autoRenew()).isFalse();
    }

    @Test
    void aPlanThatEndsSaysSoAlsoWhenFreeIsChosen() {
        done("2026-11-03T09:00:00Z", Office.choose("STANDARD"));
        done("2026-11-04T09:00:00Z", new Action.PaymentReceived(1));
        done("2026-11-04T09:00:00Z", new Action.AutoRenew(false));
        OnScreen screen = show(Locale.UK);
        String ends =
                "STANDARD has been running since 3 Nov and ends on 3 Dec, then FREE. Going on changes nothing about it; "
                        + "its invoices are in Billing.";

        assertThat(screen.texts()).contains(ends);
        assertThat(screen.press("plan-FREE").texts()).contains(ends);
        assertThat(screen.press("plan-PRO").texts())
                .anyMatch(text -> text.contains("The plan was set to end. The new one renews by itself on 3 Dec"));
        screen.press("plan-FREE").press("Continue");
        assertThat(billing.books().endsOn()).isPresent();
        assertThat(db.accounts().account().welcomed()).isTrue();
    }

    @Test
    void anUnpaidInvoiceIsSaidBeforeAnotherPlanIsTried() {
        done("2026-11-03T09:00:00Z", Office.choose("STANDARD"));
        done("2026-11-18T09:00:00Z", new Action.PaymentFailed(1));
        OnScreen screen = show(Locale.UK);

        assertThat(screen.texts())
                .anyMatch(text -> text.startsWith(
                        "STANDARD has been running since 3 Nov and renews on 3 Dec if invoice 1 is paid before "));
        assertThat(screen.press("plan-PRO").texts())
                .contains(
                        "PRO cannot be chosen now. Invoice 1 was not paid. Once it is paid and that is recorded, this is "
                                + "possible again.");
    }

    @Test
    void freeAfterAPlanSaysSinceWhenAndWhatIsOwedBeforeAnother() {
        done("2026-08-03T09:00:00Z", Office.choose("STANDARD"));
        done("2026-08-04T09:00:00Z", new Action.AutoRenew(false));
        clock.set("2026-09-04T09:00:00Z");
        billing.catchUp();
        clock.set(NOW);
        assertThat(show(Locale.UK).texts())
                .contains(
                        "FREE is in force since 3 Sept and costs nothing. Invoice 1 was due on 17 Aug; €22.99 is owed. "
                                + "Earlier invoices are in Billing.");
        assertThat(show(Locale.UK).press("plan-PRO").texts())
                .contains("PRO begins today for €59.00 a month. You can change or end it in Billing at any time.");

        done("2026-09-06T09:00:00Z", new Action.PaymentFailed(1));
        billing.catchUp();
        assertThat(show(Locale.UK).press("plan-PRO").texts())
                .contains(
                        "PRO cannot be chosen now. Invoice 1 was not paid. Once it is paid and that is recorded, this is "
                                + "possible again.");
    }

    @Test
    void aClockThatIsNotBelievedSaysNoDayOfRenewal() {
        done("2026-01-03T09:00:00Z", Office.choose("STANDARD"));
        billing = billing();
        OnScreen screen = show(Locale.UK);

        assertThat(screen.texts())
                .anyMatch(text -> text.startsWith("STANDARD has been running since 3 Jan. This computer’s clock is "))
                .noneMatch(text -> text.contains("renews on"));
        assertThat(screen.press("plan-PRO").texts())
                .anyMatch(text -> text.startsWith("PRO cannot be chosen now. This computer’s clock says "));
    }

    @Test
    void aChangeThatBringsSomethingElseThanWasSaidAsksAgain() {
        done("2026-11-03T09:00:00Z", Office.choose("STANDARD"));
        OnScreen screen = show(Locale.UK).press("plan-PRO");

        model.choicesProperty().set(model.choicesProperty().get().withCurrency(Currency.getInstance("CZK")));
        screen.press("Continue");

        assertThat(screen.texts())
                .anyMatch(text -> text.startsWith("What the change brings has changed. PRO replaces STANDARD"));
        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.STANDARD);
        screen.press("Continue");
        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.PRO);
    }

    @Test
    void saysItInGerman() throws Exception {
        done("2026-11-03T09:00:00Z", Office.choose("STANDARD"));
        done("2026-11-04T09:00:00Z", new Action.PaymentReceived(1));
        OnScreen screen = show(Locale.GERMANY).draw("welcome-de-running");

        assertThat(screen.texts())
                .contains(
                        "STANDARD läuft seit dem 3. Nov. und wird am 3. Dez. verlängert. Wenn Sie fortfahren, ändert sich "
                                + "daran nichts; die Rechnungen stehen unter Abrechnung.");
        screen.press("plan-PRO").draw("welcome-de-change");
        assertThat(screen.unnamed()).isEmpty();
    }

    private void done(String at, Action action) {
        clock.set(at);
        billing.catchUp();
        assertThat(billing.perform(action, "")).isInstanceOf(Outcome.Done.class);
        clock.set(NOW);
    }

    private BillingService billing() {
        return new BillingService(
                new BillingRecord(db.database()), db.accounts(), new ShippedCatalogue(), List::of, clock, db.changes());
    }

    private OnScreen show(Locale locale) {
        var host = OnScreen.host(locale);
        var tasks = new Tasks(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        model = new WelcomeViewModel(db.accounts(), new PreferencesInMemory(), billing, tasks);
        var next = new Next(() -> {}, () -> {}, () -> {}, Optional.empty());
        var formats = new Formats(locale, ZoneId.of("Europe/Prague"), clock);
        var screen = new WelcomeScreen(
                model, next, clock, Texts.of("welcome", locale), formats, WelcomeScreenTest.sentences(locale, formats));
        screen.shown();
        return OnScreen.show(host, screen.node(), 960, 640, locale.equals(Locale.GERMANY));
    }

    @Test
    void aPlanThatWasRefusedWhenThePageWasShownIsAskedForBeforeItBegins() {
        done("2026-08-03T09:00:00Z", Office.choose("STANDARD"));
        done("2026-08-04T09:00:00Z", new Action.PaymentFailed(1));
        done("2026-09-06T09:00:00Z", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "note")));
        OnScreen screen = show(Locale.UK).press("plan-PRO");
        assertThat(screen.texts()).anyMatch(text -> text.startsWith("PRO cannot be chosen now. Invoice 1 "));
        done(NOW, new Action.PaymentReceived(1));

        screen.press("Continue");

        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.FREE);
        assertThat(screen.texts())
                .anyMatch(text -> text.startsWith("This has changed meanwhile. PRO begins today for €59.00 a month."));
        screen.press("Continue");
        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.PRO);
    }
}
