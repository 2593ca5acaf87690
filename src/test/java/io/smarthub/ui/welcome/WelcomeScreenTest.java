package io.smarthub.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Account;
import io.smarthub.app.billing.BillingService;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Script;
import io.smarthub.store.derived.Rebuild;
import io.smarthub.store.derived.Rules;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.support.OnScreen;
import io.smarthub.support.PreferencesInMemory;
import io.smarthub.support.TestDb;
import io.smarthub.support.Themed;
import io.smarthub.ui.billing.PlanWords;
import io.smarthub.ui.billing.RefusalWords;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({FxTest.class, Themed.class})
class WelcomeScreenTest {

    @TempDir
    Path dir;

    private final List<String> taken = new ArrayList<>();
    private TestDb db;
    private BillingService billing;
    private WelcomeViewModel model;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
        billing = db.billing();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void asksSavesAndThenOffersTheFirstConversations() {
        OnScreen screen = show(Locale.UK, 1280, 800, false);

        screen.press("plan-STANDARD");
        assertThat(screen.find("plan-STANDARD", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(screen.find("plan-FREE", ToggleButton.class).isSelected()).isFalse();
        screen.find("welcome-owner", TextField.class).setText("Jana");
        model.choicesProperty().set(model.choicesProperty().get().withZone(ZoneId.of("Europe/Berlin")));
        assertThat(screen.texts())
                .contains("STANDARD begins today for €19.00 a month. You can change or end it in Billing at any time.");
        assertThat(db.accounts().account().welcomed()).isFalse();
        screen.press("Continue");

        assertThat(db.accounts().account().welcomed()).isTrue();
        assertThat(db.accounts().account().zone()).hasToString("Europe/Berlin");
        assertThat(db.accounts().account().ownerName()).isEqualTo("Jana");
        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.STANDARD);
        screen.press("Choose files").press("Load demo data").press("Start without conversations");
        assertThat(taken).containsExactly("import", "demo", "empty");
    }

    @Test
    void theKeyboardBeginsAtTheChosenPlanSoThatTheTopIsSeen() {
        ToggleButton free = show(Locale.GERMANY, 960, 640, false).find("plan-FREE", ToggleButton.class);

        assertThat(free.isSelected()).isTrue();
        assertThat(free.getScene().getFocusOwner()).isSameAs(free);
    }

    /** As the command line leaves it where it is ended before the window is opened for the first time. */
    @Test
    void aReadingThatWaitsIsNotUndoneByAnswersThatDoNotNameIt() {
        db.store("a", Script.of(EventType.BOT_SHOWN, EventType.HANDOFF_CLICK));
        Rules literal = Rules.of(db.accounts().account().withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));
        db.database().writer().write(transaction -> {
            Rebuild.begin(transaction.sql(), literal, false, TestDb.CLOCK.instant());
            return true;
        });
        close();
        open();
        OnScreen screen = show(Locale.UK, 1280, 800, false);

        model.choicesProperty().set(model.choicesProperty().get().withZone(ZoneId.of("Europe/Berlin")));
        screen.press("Continue");

        Account account = db.accounts().account();
        assertThat(account.outcomeReading()).isEqualTo(OutcomeReading.SMARTSUPP_LITERAL);
        assertThat(account.zone()).hasToString("Europe/Berlin");
        assertThat(account.welcomed()).isTrue();
        assertThat(db.mismatches()).isEmpty();
    }

    @Test
    void freeBeginsNoBillingPeriod() {
        show(Locale.UK, 1280, 800, false).press("Continue");

        assertThat(billing.view().decisions()).isEmpty();
        assertThat(db.accounts().account().welcomed()).isTrue();
    }

    @Test
    void buysNothingTwiceWhenAnsweredAgain() {
        show(Locale.UK, 1280, 800, false).press("plan-PRO").press("Continue");
        show(Locale.UK, 1280, 800, false).press("Continue");

        assertThat(billing.view().invoices()).hasSize(1);
        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.PRO);
    }

    @Test
    void saysWhyThePlanStaysAndGoesOnWithIt() {
        billing.perform(new Action.ChoosePlan(PlanCode.STANDARD), "");
        billing.perform(new Action.PaymentFailed(1), "");
        OnScreen screen = show(Locale.UK, 1280, 800, false);

        screen.press("plan-PRO");
        screen.find("welcome-owner", TextField.class).setText("Jana");
        screen.press("Continue");

        assertThat(screen.texts())
                .contains(
                        "The plan stays STANDARD. Invoice 1 was not paid. Once it is paid and that is recorded, this is "
                                + "possible again. The other answers are saved.");
        assertThat(screen.find("plan-STANDARD", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(db.accounts().account().ownerName()).isEqualTo("Jana");
        assertThat(db.accounts().account().welcomed()).isFalse();
        screen.press("Continue");
        assertThat(db.accounts().account().welcomed()).isTrue();
        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.STANDARD);
    }

    @Test
    void saysInGermanWhyThePlanStays() throws Exception {
        billing.perform(new Action.ChoosePlan(PlanCode.STANDARD), "");
        billing.perform(new Action.PaymentFailed(1), "");
        OnScreen screen = show(Locale.GERMANY, 960, 640, true);

        screen.press("plan-PRO").press("Weiter").draw("welcome-de-plan-stays");

        assertThat(screen.texts())
                .contains(
                        "Der Tarif bleibt STANDARD. Rechnung 1 wurde nicht bezahlt. Sobald sie bezahlt und das vermerkt "
                                + "ist, geht das wieder. Die anderen Antworten sind gespeichert.");
    }

    @Test
    void goesOnInAnotherLanguageWithTheAnswersGiven() {
        show(Locale.UK, 1280, 800, false).press("plan-STANDARD");
        WelcomeChoices given = model.choicesProperty().get().withOwnerName("Jana");

        OnScreen german = show(Locale.GERMANY, 1280, 800, false, Optional.of(given));

        assertThat(german.find("plan-STANDARD", ToggleButton.class).isSelected())
                .isTrue();
        german.press("Weiter");
        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.STANDARD);
        assertThat(db.accounts().account().ownerName()).isEqualTo("Jana");
    }

    @Test
    void namesEverythingAndKnowsEveryColour() throws Exception {
        try (var warnings = new CssWarnings()) {
            assertThat(show(Locale.UK, 1280, 800, false)
                            .draw("welcome-en-light")
                            .unnamed())
                    .isEmpty();
            show(Locale.GERMANY, 960, 640, true).press("plan-STANDARD").draw("welcome-de-dark");
            OnScreen screen =
                    show(Locale.GERMANY, 1280, 800, false).press("Weiter").draw("welcome-de-start");
            assertThat(screen.unnamed()).isEmpty();
            assertThat(warnings.messages()).isEmpty();
        }
    }

    private OnScreen show(Locale locale, int width, int height, boolean dark) {
        return show(locale, width, height, dark, Optional.empty());
    }

    private OnScreen show(Locale locale, int width, int height, boolean dark, Optional<WelcomeChoices> given) {
        var host = OnScreen.host(locale);
        var tasks = new Tasks(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        model = new WelcomeViewModel(db.accounts(), new PreferencesInMemory(), billing, tasks);
        given.ifPresent(model::resume);
        var next = new Next(
                () -> taken.add("import"), () -> taken.add("demo"), () -> taken.add("empty"), Optional.empty());
        var formats = new Formats(locale, TestDb.ZONE, TestDb.CLOCK);
        var screen = new WelcomeScreen(
                model, next, TestDb.CLOCK, Texts.of("welcome", locale), formats, sentences(locale, formats));
        screen.shown();
        return OnScreen.show(host, screen.node(), width, height, dark);
    }

    static PlanSentences sentences(Locale locale, Formats formats) {
        Texts texts = Texts.of("billing", locale);
        var plans = PlanWords.in(texts, formats);
        return new PlanSentences(plans::present, plans::change, RefusalWords.in(texts, formats)::of);
    }
}
