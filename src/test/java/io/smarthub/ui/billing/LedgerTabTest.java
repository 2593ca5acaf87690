package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import io.smarthub.app.billing.Office;
import io.smarthub.app.changes.Change;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.quota.LedgerRow;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Erasure;
import io.smarthub.store.derived.Rules;
import io.smarthub.support.Accessibility;
import io.smarthub.support.TestDb;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tabs "Ledger" and "What if" of the Billing screen, over a real database. */
class LedgerTabTest extends InTheRoom {

    private static final Instant TENTH = Instant.parse("2026-11-10T10:00:00Z");

    @BeforeEach
    void open() {
        room.used = 2;
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.db.store("late", List.of(click("x", TENTH)));
        room.db.store("late", List.of(click("y", Instant.parse("2026-10-10T10:00:00Z"))));
        room.db.store("a", List.of(click("x", TENTH)));
        room.db.store("b", List.of(click("x", TENTH.plusSeconds(60))));
        window = new BillingWindow(room, Locale.UK);
    }

    @Test
    void showsTheMonthsRowsWithItsCorrectionsAndTheirSum() {
        tab("Ledger");

        assertThat(table().getItems()).extracting(LedgerRow::units).containsExactly(1, -1, 1, 1);
        assertThat(window.texts()).contains("2 of 100 used", "3 counted, 1 taken back, 2 remain");
        assertThat(Accessibility.unnamed(window.screen.node())).isEmpty();
    }

    @Test
    void anotherMonthIsChosenAndARowOpensItsConversationByKeyboard() {
        tab("Ledger");
        ComboBox<YearMonth> months = window.find("ledger-month");
        months.setValue(YearMonth.of(2026, 10));
        assertThat(table().getItems()).hasSize(1);

        table().getSelectionModel().select(0);
        press(table());

        assertThat(room.opened).containsExactly(new Destination.Conversation(room.db.idOf("late")));
    }

    @Test
    void aConversationLeadsToItsRow() {
        window.screen.show(YearMonth.of(2026, 11), room.db.idOf("b"));

        LedgerRow selected = table().getSelectionModel().getSelectedItem();
        assertThat(selected.counted()).isNotNull();
        assertThat(selected.countedAt()).isEqualTo(TENTH.plusSeconds(60));
    }

    @Test
    void tenThousandUnitsAreReadPageByPageAndWhole() {
        List<Intake> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(TestDb.conversation("m" + i, null, List.of(click("x", TENTH.plusSeconds(i)))));
        }
        window.screen.hidden();
        room.db.intake().store(many);
        window.screen.shown();
        tab("Ledger");

        assertThat(table().getItems()).hasSize(10_004).doesNotHaveDuplicates();
    }

    @Test
    void aPersonWhoIsErasedIsGoneFromTheLaterRowsToo() {
        List<Intake> many = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            many.add(TestDb.conversation(
                    "m" + i,
                    TestDb.visitor("v" + i, "Person " + i, ""),
                    List.of(click("x", TENTH.plusSeconds(100 + i)))));
        }
        window.screen.hidden();
        room.db.intake().store(many);
        window.screen.shown();
        tab("Ledger");
        assertThat(table().getItems().get(253).counted().name()).isEqualTo("Person 249");

        room.db
                .database()
                .writer()
                .write(transaction -> new Erasure(
                                transaction.sql(),
                                new Conversations(
                                        transaction.sql(),
                                        Rules.of(room.db.accounts().account())))
                        .erase(transaction
                                .sql()
                                .number("SELECT visitor_id FROM conversation WHERE external_id = 'm249'")));
        room.db.changes().publish(new Change.ManyConversations());

        assertThat(table().getItems()).hasSize(254).doesNotHaveDuplicates();
        assertThat(table().getItems().get(253).counted()).isNull();
        assertThat(table().getItems()).filteredOn(row -> row.counted() == null).hasSize(1);
    }

    @Test
    void whatIsAskedAnewReachesTheTabThatIsSeen() {
        tab("Ledger");
        assertThat(window.texts()).contains("2 of 100 used");
        room.used = 7;
        window.screen.refresh();
        assertThat(window.texts()).contains("7 of 100 used");

        tab("What if");
        assertThat(window.texts()).contains("€19.00").doesNotContain("€25.00");
        room.edit("EUR=19.00", "EUR=25.00");
        window.screen.refresh();
        assertThat(window.texts()).contains("€25.00");
    }

    @Test
    void whatCameWhileItWasNotSeenStandsThereWhenItIs() {
        tab("Ledger");
        window.screen.hidden();
        room.db.store("c", List.of(click("x", TENTH.plusSeconds(120))));
        window.screen.shown();
        tab("Ledger");

        assertThat(table().getItems()).hasSize(5);
    }

    @Test
    void theVendorsFigureIsComparedAndACandidateOpens() {
        window.screen.hidden();
        room.db.store("shown", List.of(Event.of("x", TENTH, EventType.BOT_SHOWN, "")));
        window.screen.shown();
        tab("Ledger");
        vendor("3");

        assertThat(window.texts()).contains("1 more at the vendor: 2 here, 3 there.");
        ListView<?> candidates = window.find("vendor-candidates");
        assertThat(candidates.getItems()).hasSize(1);
        candidates.getSelectionModel().select(0);
        press(candidates);
        assertThat(room.opened).containsExactly(new Destination.Conversation(room.db.idOf("shown")));
    }

    @Test
    void aFigureThatCannotBeSaysWhy() {
        tab("Ledger");
        vendor("-3");
        assertThat(window.texts()).contains("-3 is below 0.");
        vendor("many");
        assertThat(window.texts()).contains("“many” is not a whole number.");
        vendor("99999999999");
        assertThat(window.texts()).contains("99999999999 is more than 10,000,000.");
    }

    @Test
    void theStatementIsSavedWhereTheOwnerSays() throws Exception {
        Path folder = Files.createDirectory(dir.resolve("saved"));
        room.files.folder(folder);
        tab("Ledger");
        ButtonBase csv = window.find("ledger-csv");
        csv.fire();

        Path file = folder.resolve("chatbot-conversations-2026-11.csv");
        assertThat(Files.readString(file)).contains("total,used,2,", "correction,2026-11,-1,");
        assertThat(window.texts()).contains("The statement of November 2026 was saved.");
    }

    @Test
    void aPlanAndPackagesAreTriedWithoutBuying() {
        tab("What if");
        assertThat(window.texts()).contains("€19.00", "What it would mean");

        ToggleSwitch toggle = window.find("what-if-CONV-200");
        toggle.setSelected(true);
        assertThat(window.texts()).contains("300", "+€16.00", "€35.00");
        segment("PRO");
        assertThat(window.texts()).contains("500");

        assertThat(room.billing.books().capacity().limit()).isEqualTo(100);
        assertThat(room.billing.view().decisions()).hasSize(2);
        assertThat(Accessibility.unnamed(window.screen.node())).isEmpty();
    }

    @Test
    void aTrialSaysWhichKeptCreditItWouldUseAndWhatItWouldKeep() {
        room.done("2026-11-06T10:00:00Z", Office.choose("PRO"), "");
        room.done("2026-11-06T11:00:00Z", Office.choose("STANDARD"), "");
        tab("What if");
        assertThat(window.texts()).doesNotContain("After kept credit, used up for it");

        ToggleSwitch toggle = window.find("what-if-CONV-200");
        toggle.setSelected(true);
        List<String> texts = window.texts();
        assertThat(texts.subList(texts.indexOf("Charged at once"), texts.indexOf("A month, compared with now")))
                .containsExactly("Charged at once", "€0.00", "After kept credit, used up for it", "€5.87");
        segment("FREE");
        segment("PRO");
        assertThat(window.texts()).contains("After kept credit, used up for it");
    }

    @Test
    void aTrialOnAPlanThatIsToEndSaysThatItWouldRenewAgainAndWhatIsPaidNow() {
        room.done("2026-11-06T10:00:00Z", new Action.AutoRenew(false), "");
        tab("What if");
        segment("PRO");

        List<String> texts = window.texts();
        assertThat(texts)
                .anyMatch(text -> text.matches(
                        "As things stand, the plan ends on .*: this would let it renew by itself again\\."));
        assertThat(texts.subList(texts.indexOf("Paid a month now"), texts.indexOf("A full month")))
                .containsExactly("Paid a month now", "€19.00", "A month, compared with what is to renew", "+€59.00");
        segment("STANDARD");
        room.done("2026-11-06T10:02:00Z", new Action.AutoRenew(true), "");
        window.screen.refresh();
        assertThat(window.texts()).noneMatch(text -> text.contains("renew by itself again"));
    }

    @Test
    void theAdviceSaysWhyAndLeadsToTheUsualPreview() {
        room.used = 90;
        tab("What if");
        assertThat(window.texts()).anyMatch(text -> text.startsWith("Why this: it covers the"));
        assertThat(window.texts()).anyMatch(text -> text.startsWith("Next best: "));

        ButtonBase step = window.find("advice-step");
        step.fire();

        assertThat(window.texts()).contains("Turn on +100 chatbot conversations?");
        assertThat(room.billing.books().capacity().limit()).isEqualTo(100);
    }

    private static Event click(String id, Instant at) {
        return Event.of(id, at, EventType.BUTTON_CLICK, "Delivery");
    }

    private void tab(String name) {
        segment(name);
    }

    private void segment(String name) {
        Accessibility.all(window.host)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire();
        window.settle();
    }

    private void vendor(String figure) {
        TextField field = window.find("vendor-figure");
        field.setText(figure);
        ButtonBase compare = window.find("vendor-compare");
        compare.fire();
    }

    private TableView<LedgerRow> table() {
        return window.find("ledger-rows");
    }

    private static void press(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
