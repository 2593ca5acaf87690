package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Status;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The inbox without a mouse: its keys, and the focus after each action. */
@ExtendWith(FxTest.class)
class InboxKeysTest {

    @TempDir
    private static Path folder;

    private static Workspace workspace;

    private KeyboardWindow window;

    @BeforeAll
    static void fill() throws Exception {
        workspace = DemoFolder.open(DemoFolder.copy(folder));
        FxTest.call(Theme::new);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @BeforeEach
    void open() {
        window = new KeyboardWindow(workspace);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void theVisitorsCardIsReachedInANarrowWindow() {
        window.show(new Destination.Conversation(waiting().id()), 960);
        assertThat(window.named("Erase visitor")).isEmpty();

        window.type("d");
        window.lay();

        assertThat(window.focus().getId()).isEqualTo("drawer-close");
        assertThat(window.named("Erase visitor")).hasSize(1);
        window.tab();
        assertThat(window.focus().getAccessibleText()).isEqualTo("Edit visitor");
        window.press(KeyCode.ESCAPE);
        assertThat(window.named("Erase visitor")).isEmpty();
        assertThat(window.focus()).isEqualTo(window.list());
    }

    @Test
    void theButtonThatOpensTheCardIsThereOnlyInANarrowWindow() {
        window.show(new Destination.Conversation(waiting().id()), 960);
        ButtonBase details = (ButtonBase) window.scene().lookup("#conversation-details");
        assertThat(details.isVisible()).isTrue();

        details.requestFocus();
        window.press(KeyCode.SPACE);
        window.release(KeyCode.SPACE);
        assertThat(window.focus().getId()).isEqualTo("drawer-close");
        window.press(KeyCode.SPACE);
        window.release(KeyCode.SPACE);
        assertThat(window.focus()).isEqualTo(details);

        window.contents().close();
        window.show(new Destination.Conversation(waiting().id()), 1280);
        assertThat(window.scene().lookup("#conversation-details").isVisible()).isFalse();
        window.type("d");
        assertThat(window.focus().getAccessibleText()).isEqualTo("Edit visitor");
    }

    @Test
    @FxTest.OffFx
    void theKeysWorkAfterAConversationWasOpenedByMouse() throws Exception {
        FxTest.onFx(() -> window.show(new Destination.Inbox(openOnly()), 1280));
        Node second = FxTest.call(() -> window.list().lookupAll(".list-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).getIndex() == 1)
                .findFirst()
                .orElseThrow());

        new FxRobot().clickOn(second);

        FxTest.onFx(() -> {
            assertThat(window.focus()).isEqualTo(window.list());
            assertThat(selected()).isEqualTo(1);
            window.type("j");
            assertThat(selected()).isEqualTo(2);
            window.type("k");
            assertThat(selected()).isEqualTo(1);
            window.type("/");
            assertThat(window.focus().getId()).isEqualTo("inbox-search");
            window.press(KeyCode.DOWN);
            assertThat(window.focus()).isEqualTo(window.list());
        });
    }

    @Test
    void everyKeyOpensWhatItSaysAndEscapeGoesBack() {
        window.show(new Destination.Conversation(waiting().id()), 1280);
        window.list().requestFocus();
        for (String key : List.of("t", "a", "n", "?")) {
            window.type(key);
            window.lay();
            assertThat(window.dialogs()).as(key).isEqualTo(1);
            assertThat(window.focus()).as(key).isNotEqualTo(window.list());

            window.press(KeyCode.ESCAPE);
            window.lay();
            assertThat(window.dialogs()).as(key).isZero();
            assertThat(window.focus()).as(key).isEqualTo(window.list());
        }
    }

    @Test
    void aDayIsGoneToAndTheScrollBarShowsItsPlaceInTheWholeList() {
        window.show(new Destination.Inbox(ConversationFilter.ALL), 1280);
        window.lay();
        Node bar = window.scene().lookup(".place-bar");
        assertThat(bar.isVisible()).isTrue();
        double top = bar.lookup(".thumb").getLayoutY();

        window.type("g");
        Parent popover = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(shown -> shown.getScene().getRoot())
                .filter(shown -> shown.lookup("#inbox-day") != null)
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.of(2026, 3, 15);
        DatePicker field = (DatePicker) popover.lookup("#inbox-day");
        ((Button) popover.lookup("#inbox-day-go")).fire();
        assertThat(popover.lookup(".field-problem").isVisible()).as("no day").isTrue();
        field.getEditor().setText(field.getConverter().toString(day));
        ((Button) popover.lookup("#inbox-day-go")).fire();
        window.lay();

        ListView<?> list = window.list();
        assertThat(list.getItems()).hasSizeGreaterThan(100);
        double edge = list.localToScene(0, 0).getY();
        InboxRow seen = list.lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isVisible() && cell.localToScene(0, 0).getY() >= edge)
                .min(Comparator.comparing(cell -> cell.getIndex()))
                .map(cell -> (InboxRow) cell.getItem())
                .orElseThrow();
        assertThat(LocalDate.ofInstant(seen.lastMessageAt(), DemoFolder.CLOCK.getZone()))
                .isBeforeOrEqualTo(day)
                .isAfter(day.minusDays(7));
        assertThat(bar.lookup(".thumb").getLayoutY()).isGreaterThan(top + 100);
        assertThat(window.focus()).isEqualTo(window.list());
    }

    @Test
    void resolvingAndUndoingByKeyKeepsTheFocus() {
        InboxRow row = waiting();
        window.show(new Destination.Conversation(row.id()), 1280);
        window.list().requestFocus();

        window.type("e");
        window.lay();
        assertThat(status(row)).isEqualTo(Status.RESOLVED);
        assertThat(window.focus()).isEqualTo(window.list());

        window.scene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
        window.lay();
        assertThat(status(row)).isEqualTo(Status.OPEN);
        assertThat(window.focus()).isEqualTo(window.list());
    }

    @Test
    void theNextConversationTakesTheFocusFromTheThreadToTheList() {
        window.show(new Destination.Conversation(waiting().id()), 1280);
        window.scene().lookup("#conversation-resolve").requestFocus();

        window.type("j");

        assertThat(window.focus()).isEqualTo(window.list());
    }

    @Test
    void takingATagOffKeepsTheFocusInTheCard() {
        InboxRow tagged = workspace.conversations().after(openOnly(), null, 100).rows().stream()
                .filter(row -> row.tags().size() > 1)
                .findFirst()
                .orElseThrow();
        window.show(new Destination.Conversation(tagged.id()), 1280);
        Node card = window.scene().lookup(".details-pane");
        Node cross = card.lookup(".chip .button");
        cross.requestFocus();

        window.press(KeyCode.SPACE);
        window.release(KeyCode.SPACE);
        window.lay();

        assertThat(row(tagged).tags()).hasSize(tagged.tags().size() - 1);
        assertThat(cross.getScene()).as("built anew").isNull();
        assertThat(KeyboardWindow.isInside(window.focus(), card)).isTrue();
    }

    @Test
    void takingAFilterOffKeepsTheFocusAboveTheList() {
        window.show(
                new Destination.Inbox(
                        openOnly().with().unread(true).joinedByChatbot(true).build()),
                1280);
        Node header = window.scene().lookup(".list-header");
        Node cross = header.lookup(".chip .button");
        cross.requestFocus();

        window.press(KeyCode.SPACE);
        window.release(KeyCode.SPACE);
        window.lay();

        assertThat(cross.getScene()).as("gone").isNull();
        assertThat(KeyboardWindow.isInside(window.focus(), header)).isTrue();
    }

    @Test
    void clearingTheFiltersOfAnEmptyListLeadsToTheList() {
        window.show(
                new Destination.Inbox(openOnly().with().tag("nobody has this").build()), 1280);
        ButtonBase clear = window.named("Clear filters").getFirst();
        clear.requestFocus();

        window.press(KeyCode.SPACE);
        window.release(KeyCode.SPACE);
        window.lay();

        assertThat(window.list().getItems()).isNotEmpty();
        assertThat(window.focus()).isEqualTo(window.list());
    }

    private int selected() {
        return window.list().getSelectionModel().getSelectedIndex();
    }

    private static ConversationFilter openOnly() {
        return ConversationFilter.ALL
                .with()
                .status(Status.OPEN)
                .tab(ConversationFilter.Tab.ACTIVE)
                .build();
    }

    private static InboxRow waiting() {
        return workspace
                .conversations()
                .after(openOnly().with().waiting(true).build(), null, 1)
                .rows()
                .getFirst();
    }

    private static InboxRow row(InboxRow of) {
        return workspace.conversations().conversation(of.id()).orElseThrow().row();
    }

    private static Status status(InboxRow of) {
        return row(of).status();
    }
}
