package io.smarthub.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.preferences.Preferences.Language;
import io.smarthub.app.preferences.Preferences.ThemeChoice;
import io.smarthub.app.team.Team;
import io.smarthub.app.webchat.ServingFailure;
import io.smarthub.app.webchat.WebChatRun;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Script;
import io.smarthub.platform.Browser;
import io.smarthub.store.account.H2AgentStore;
import io.smarthub.store.inbox.H2CannedReplies;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.support.OnScreen;
import io.smarthub.support.PreferencesInMemory;
import io.smarthub.support.TestDb;
import io.smarthub.support.Themed;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({FxTest.class, Themed.class})
class PreferencesScreenTest {

    @TempDir
    Path dir;

    private final PreferencesInMemory preferences = new PreferencesInMemory();
    private final ObjectProperty<Theme.Choice> theme = new SimpleObjectProperty<>(Theme.Choice.SYSTEM);
    private final List<URI> opened = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private TestDb db;
    private BillingService billing;

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
    void setsThemeAndLanguageAtOnce() {
        OnScreen screen = show(Locale.UK, 1080, 900, false);

        screen.press("Dark").press("Deutsch");

        assertThat(theme.get()).isEqualTo(Theme.Choice.DARK);
        assertThat(preferences.preferences().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(preferences.preferences().language()).isEqualTo(Language.DE);
        assertThat(screen.texts()).contains("The language changes with the next start.");
    }

    @Test
    void readsOutcomesLiterallyAfterAskingAndTellsWhichNumbersMoved() {
        OnScreen screen = show(Locale.UK, 1080, 900, false);

        screen.find("literal", ToggleSwitch.class).setSelected(true);
        assertThat(db.accounts().account().outcomeReading()).isEqualTo(OutcomeReading.STANDARD);
        screen.press("Read anew");

        assertThat(db.accounts().account().outcomeReading()).isEqualTo(OutcomeReading.SMARTSUPP_LITERAL);
        assertThat(screen.texts()).contains("Outcomes are read literally", "No number moved.");
        assertThat(screen.find("literal", ToggleSwitch.class).isSelected()).isTrue();
    }

    @Test
    void saysOfAChangeThatWasBegunAndWaitsThatItIsSavedAndTakesItBack() throws IOException {
        assertThat(waiting(Locale.UK).texts())
                .contains(
                        "The change is saved, but not every number could be derived anew yet. Until that is done, those of before are "
                                + "shown. SmartHub goes on at the next start, or when you choose the change again; you can also take it "
                                + "back here.",
                        "A change waits until every number is derived anew: outcomes read literally. Until then those of before are shown.");
        OnScreen again = show(Locale.UK, 1080, 900, false);
        again.draw("preferences-waits");
        assertThat(again.find("literal", ToggleSwitch.class).isSelected()).isFalse();

        again.press("Take the change back");

        assertThat(db.accounts().wanted()).isEqualTo(db.accounts().account());
        assertThat(again.texts())
                .contains("The change is taken back")
                .noneMatch(text -> text.startsWith("A change waits"));
    }

    @Test
    void saysItInGermanToo() throws IOException {
        OnScreen screen = waiting(Locale.GERMANY);

        assertThat(screen.texts())
                .contains(
                        "Die Änderung ist gespeichert, aber noch konnten nicht alle Zahlen neu abgeleitet werden. Bis dahin gelten die "
                                + "bisherigen. SmartHub macht damit beim nächsten Start weiter, oder wenn Sie die Änderung noch einmal wählen; "
                                + "Sie können sie hier auch zurücknehmen.",
                        "Eine Änderung wartet, bis alle Zahlen neu abgeleitet sind: Ergebnisse wörtlich gelesen. Bis dahin gelten die "
                                + "bisherigen.");
        screen.draw("preferences-begun-de");
    }

    @Test
    void saysOfAChangeOfWhichNothingIsSavedThatNothingWasChanged() {
        db.store("a", Script.of(EventType.BOT_SHOWN, EventType.HANDOFF_CLICK));
        OnScreen screen = show(Locale.UK, 1080, 900, false);
        update("ALTER TABLE rebuild ADD CONSTRAINT disk_is_full CHECK (id <> 1)");

        screen.find("literal", ToggleSwitch.class).setSelected(true);
        screen.press("Read anew");

        assertThat(screen.texts())
                .contains("It could not be saved, so nothing was changed. Please try again.")
                .noneMatch(text -> text.startsWith("A change waits"));
    }

    /** A change of reading that was begun, and whose first page could not be stored. */
    private OnScreen waiting(Locale locale) {
        db.store("a", Script.of(EventType.BOT_SHOWN, EventType.HANDOFF_CLICK));
        update("ALTER TABLE next_stat_day ADD CONSTRAINT disk_is_full CHECK (conversations < 0)");
        OnScreen screen = show(locale, 1080, 900, false);
        screen.find("literal", ToggleSwitch.class).setSelected(true);
        screen.press(Texts.of("preferences", locale).get("literal.ask.action"));
        return screen;
    }

    private void update(String statement) {
        db.database().writer().write(transaction -> transaction.sql().update(statement));
    }

    @Test
    void savesTheOwnersName() {
        OnScreen screen = show(Locale.UK, 1080, 900, false);
        TextField name = screen.find("owner-name", TextField.class);

        name.setText("  Jana ");
        name.fireEvent(new javafx.event.ActionEvent());

        assertThat(db.accounts().account().ownerName()).isEqualTo("Jana");
    }

    @Test
    void offersNoSupportOnFreeAndSaysWhy() {
        OnScreen screen = show(Locale.UK, 1080, 900, false);

        assertThat(screen.find("contact-support", Button.class).isDisabled()).isTrue();
        assertThat(screen.texts()).contains("FREE has no support. Choose STANDARD or PRO in Billing to get it.");
    }

    @Test
    void showsEveryWordOfTheMessageToSupportBeforeItLeaves() {
        buy();
        OnScreen screen = show(Locale.UK, 1080, 900, false);

        screen.press("Contact support");
        screen.find("support-words", TextArea.class).setText("The chatbot stops.");
        screen.press("Counts").press("Open in mail program");

        assertThat(opened)
                .singleElement()
                .asString()
                .startsWith("mailto:help@example.org?subject=")
                .contains("The%20chatbot%20stops.", "SmartHub%20Desktop%201.0", "conversations%2012")
                .doesNotContain("AAAA-BBBB");
    }

    @Test
    void opensTheDataFolder() {
        show(Locale.UK, 1080, 900, false).press("Open folder");

        assertThat(folders).containsExactly(dir);
    }

    @Test
    void namesEverythingAndKnowsEveryColour() throws Exception {
        buy();
        try (var warnings = new CssWarnings()) {
            OnScreen screen = show(Locale.GERMANY, 1080, 1100, false).draw("preferences-de-light");
            assertThat(screen.unnamed()).isEmpty();
            screen.press("contact-support");
            assertThat(screen.draw("preferences-de-support").unnamed()).isEmpty();
            show(Locale.UK, 1080, 728, true).draw("preferences-en-dark");
            show(Locale.GERMANY, 760, 568, false)
                    .draw("preferences-de-narrow")
                    .press("Lizenzen")
                    .draw("licences");
            assertThat(warnings.messages()).isEmpty();
        }
    }

    @Test
    void keepsCannedRepliesAndRefusesASecondOneOfTheSameShortcut() throws IOException {
        OnScreen screen = show(Locale.ENGLISH, 1080, 1600, false);

        screen.press("canned-add");
        screen.find("canned-shortcut", TextField.class).setText("thanks");
        screen.find("canned-text", TextArea.class).setText("Thank you, {name}!");
        screen.press("Save");
        assertThat(screen.texts()).contains("/thanks", "Thank you, {name}!");
        screen.press("canned-add");
        screen.find("canned-shortcut", TextField.class).setText("THANKS");
        screen.find("canned-text", TextArea.class).setText("Thanks");
        screen.press("Save");

        assertThat(screen.texts()).contains("There is a canned reply with this shortcut and language already.");
        screen.draw("preferences-canned-taken");
    }

    @Test
    void anAgentBeyondThePlanIsInactiveAndSaysWhy() throws IOException {
        OnScreen screen = show(Locale.GERMAN, 1080, 1600, true);

        screen.press("team-add");
        screen.find("team-name", TextField.class).setText("Eva");
        screen.press("Speichern");

        assertThat(screen.texts()).contains("Eva", "Inaktiv: Alle Plätze Ihres Tarifs sind vergeben");
        assertThat(screen.unnamed()).isEmpty();
        screen.draw("preferences-team-de-dark");
    }

    @Test
    void ownerWhoAcceptsNoChatsIsToldWhatThatMeans() throws IOException {
        OnScreen screen = show(Locale.ENGLISH, 1080, 1600, false);
        assertThat(screen.texts()).anyMatch(text -> text.startsWith("A visitor who waits for an agent is given to"));

        screen.find("team-owner-accepts", CheckBox.class).fire();

        assertThat(screen.texts()).anyMatch(text -> text.startsWith("Nobody accepts chats, so your website shows"));
        assertThat(new H2AgentStore(db.database(), db.changes()).ownerAccepts()).isFalse();
        assertThat(screen.unnamed()).isEmpty();
        screen.draw("preferences-team-nobody");
        screen.find("team-owner-accepts", CheckBox.class).fire();
        assertThat(screen.texts()).noneMatch(text -> text.startsWith("Nobody accepts chats"));
    }

    private void buy() {
        assertThat(billing.perform(new Action.ChoosePlan(PlanCode.STANDARD), ""))
                .isInstanceOf(Outcome.Done.class);
    }

    private OnScreen show(Locale locale, int width, int height, boolean dark) {
        var host = OnScreen.host(locale);
        var tasks = new Tasks(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var model = new PreferencesViewModel(db.accounts(), preferences, billing, db.changes(), tasks);
        Browser browser = opened::add;
        var doors = new Doors(dir, folders::add, browser, _ -> {}, "help@example.org", diagnostics(), Optional.empty());
        var formats = new Formats(locale, TestDb.ZONE, TestDb.CLOCK);
        var screen = new PreferencesScreen(
                model,
                theme,
                doors,
                new Answering(
                        new Team(
                                new H2AgentStore(db.database(), db.changes()),
                                () -> db.accounts().account().ownerName(),
                                () -> billing.books().capacity().agents()),
                        new H2CannedReplies(db.database(), db.changes()),
                        preferences,
                        new WebChatRun(
                                _ -> {
                                    throw new ServingFailure(
                                            ServingFailure.Reason.PORT_IN_USE, null, 8420, "127.0.0.1");
                                },
                                () -> preferences.preferences().webChat())),
                TestDb.CLOCK,
                Texts.of("preferences", locale),
                formats,
                host.dialogs(),
                host.toasts(),
                tasks);
        screen.shown();
        return OnScreen.show(host, screen.node(), width, height, dark);
    }

    private static Diagnostics diagnostics() {
        return new Diagnostics() {
            @Override
            public String version() {
                return "1.0";
            }

            @Override
            public List<String> system() {
                return List.of("Linux, Java 25");
            }

            @Override
            public List<String> counts() {
                return List.of("conversations 12");
            }

            @Override
            public List<String> lastErrors() {
                return List.of("AAAA-BBBB");
            }
        };
    }
}
