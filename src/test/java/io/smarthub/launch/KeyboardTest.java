package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Status;
import io.smarthub.platform.SystemBrowser;
import io.smarthub.platform.SystemClipboard;
import io.smarthub.platform.SystemFileChoosers;
import io.smarthub.platform.SystemFolderOpener;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Place;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The whole window without a mouse. */
@ExtendWith(FxTest.class)
class KeyboardTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Prague"));
    private static final int MOST_CONTROLS = 400;

    @TempDir
    private static Path folder;

    private static Workspace workspace;

    private final Stage stage = new Stage();
    private WindowContents contents;
    private Scene scene;

    @BeforeAll
    static void fill() throws Exception {
        DemoDatabase.fill(folder, CLOCK);
        workspace = Workspace.open(folder, CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream());
        FxTest.call(Theme::new);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @AfterEach
    void closeWindow() {
        stage.hide();
        contents.close();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void tabReachesEverythingInItsOrder(Place place) {
        show(place.destination(), 1280);

        reachesEverything();
    }

    @Test
    void tabReachesEverythingOfAnOpenConversation() {
        show(new Destination.Conversation(waiting().id()), 1280);

        reachesEverything();
        assertThat(named("Resolve", "Why?", "Erase visitor", "Edit visitor")).hasSize(4);
    }

    @Test
    void theVisitorsCardIsReachedInANarrowWindow() {
        show(new Destination.Conversation(waiting().id()), 960);
        assertThat(named("Erase visitor")).isEmpty();

        type("d");
        lay();

        assertThat(focus().getId()).isEqualTo("drawer-close");
        assertThat(named("Erase visitor")).hasSize(1);
        tab();
        assertThat(focus().getAccessibleText()).isEqualTo("Edit visitor");
        press(KeyCode.ESCAPE);
        assertThat(named("Erase visitor")).isEmpty();
        assertThat(focus()).isEqualTo(list());
    }

    @Test
    void theButtonThatOpensTheCardIsThereOnlyInANarrowWindow() {
        show(new Destination.Conversation(waiting().id()), 960);
        ButtonBase details = (ButtonBase) scene.lookup("#conversation-details");
        assertThat(details.isVisible()).isTrue();

        details.requestFocus();
        press(KeyCode.SPACE);
        release(KeyCode.SPACE);
        assertThat(focus().getId()).isEqualTo("drawer-close");
        press(KeyCode.SPACE);
        release(KeyCode.SPACE);
        assertThat(focus()).isEqualTo(details);

        contents.close();
        show(new Destination.Conversation(waiting().id()), 1280);
        assertThat(scene.lookup("#conversation-details").isVisible()).isFalse();
        type("d");
        assertThat(focus().getAccessibleText()).isEqualTo("Edit visitor");
    }

    @Test
    @FxTest.OffFx
    void theKeysWorkAfterAConversationWasOpenedByMouse() throws Exception {
        FxTest.onFx(() -> show(new Destination.Inbox(open()), 1280));
        Node second = FxTest.call(() -> list().lookupAll(".list-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).getIndex() == 1)
                .findFirst()
                .orElseThrow());

        new FxRobot().clickOn(second);

        FxTest.onFx(() -> {
            assertThat(focus()).isEqualTo(list());
            assertThat(selected()).isEqualTo(1);
            type("j");
            assertThat(selected()).isEqualTo(2);
            type("k");
            assertThat(selected()).isEqualTo(1);
            type("/");
            assertThat(focus().getId()).isEqualTo("inbox-search");
            press(KeyCode.DOWN);
            assertThat(focus()).isEqualTo(list());
        });
    }

    private int selected() {
        return list().getSelectionModel().getSelectedIndex();
    }

    @Test
    void everyKeyOpensWhatItSaysAndEscapeGoesBack() {
        show(new Destination.Conversation(waiting().id()), 1280);
        list().requestFocus();
        for (String key : List.of("t", "a", "n", "?")) {
            type(key);
            lay();
            assertThat(dialogs()).as(key).isEqualTo(1);
            assertThat(focus()).as(key).isNotEqualTo(list());

            press(KeyCode.ESCAPE);
            lay();
            assertThat(dialogs()).as(key).isZero();
            assertThat(focus()).as(key).isEqualTo(list());
        }
    }

    @Test
    void resolvingAndUndoingByKeyKeepsTheFocus() {
        InboxRow row = waiting();
        show(new Destination.Conversation(row.id()), 1280);
        list().requestFocus();

        type("e");
        lay();
        assertThat(status(row)).isEqualTo(Status.RESOLVED);
        assertThat(focus()).isEqualTo(list());

        scene.getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
        lay();
        assertThat(status(row)).isEqualTo(Status.OPEN);
        assertThat(focus()).isEqualTo(list());
    }

    @Test
    void theNextConversationTakesTheFocusFromTheThreadToTheList() {
        show(new Destination.Conversation(waiting().id()), 1280);
        scene.lookup("#conversation-resolve").requestFocus();

        type("j");

        assertThat(focus()).isEqualTo(list());
    }

    @Test
    void takingATagOffKeepsTheFocusInTheCard() {
        InboxRow tagged = workspace.conversations().after(open(), null, 100).rows().stream()
                .filter(row -> row.tags().size() > 1)
                .findFirst()
                .orElseThrow();
        show(new Destination.Conversation(tagged.id()), 1280);
        Node card = scene.lookup(".details-pane");
        Node cross = card.lookup(".chip .button");
        cross.requestFocus();

        press(KeyCode.SPACE);
        release(KeyCode.SPACE);
        lay();

        assertThat(row(tagged).tags()).hasSize(tagged.tags().size() - 1);
        assertThat(cross.getScene()).as("built anew").isNull();
        assertThat(isInside(focus(), card)).isTrue();
    }

    @Test
    void takingAFilterOffKeepsTheFocusAboveTheList() {
        show(
                new Destination.Inbox(
                        open().with().unread(true).joinedByChatbot(true).build()),
                1280);
        Node header = scene.lookup(".list-header");
        Node cross = header.lookup(".chip .button");
        cross.requestFocus();

        press(KeyCode.SPACE);
        release(KeyCode.SPACE);
        lay();

        assertThat(cross.getScene()).as("gone").isNull();
        assertThat(isInside(focus(), header)).isTrue();
    }

    @Test
    void clearingTheFiltersOfAnEmptyListLeadsToTheList() {
        show(new Destination.Inbox(open().with().tag("nobody has this").build()), 1280);
        ButtonBase clear = named("Clear filters").getFirst();
        clear.requestFocus();

        press(KeyCode.SPACE);
        release(KeyCode.SPACE);
        lay();

        assertThat(list().getItems()).isNotEmpty();
        assertThat(focus()).isEqualTo(list());
    }

    @Test
    void theFocusGoesIntoTheNextScreen() {
        show(new Destination.Inbox(open()), 1280);
        list().requestFocus();
        for (Place place : Place.values()) {
            focus().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", place.digit(), false, true, false, false));
            lay();

            assertThat(contents.shell().placeProperty().get()).isEqualTo(place);
            assertThat(isInside(focus(), scene.lookup(".screen-area")))
                    .as("%s %s", place, focus())
                    .isTrue();
        }
    }

    @Test
    void theFocusGoesIntoTheScreenThatThePaletteOpens() {
        show(new Destination.Inbox(open()), 1280);
        list().requestFocus();
        focus().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
        lay();
        ((TextField) focus()).setText("Statistics");
        lay();
        press(KeyCode.ENTER);
        lay();

        assertThat(contents.shell().placeProperty().get()).isEqualTo(Place.STATISTICS);
        assertThat(dialogs()).isZero();
        assertThat(isInside(focus(), scene.lookup(".screen-area"))).isTrue();
    }

    private void show(Destination destination, double width) {
        contents = new WindowContents(
                workspace,
                new WindowContents.Doors(
                        new SystemFileChoosers(Optional::empty),
                        new SystemBrowser(),
                        new SystemFolderOpener(),
                        new SystemClipboard(),
                        new SimpleObjectProperty<>(Theme.Choice.LIGHT),
                        Optional.empty()),
                Locale.ENGLISH,
                door -> new Tasks(Runnable::run, Runnable::run, door));
        scene = new Scene(contents.root(), width, 800);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, false);
        stage.setScene(scene);
        stage.show();
        contents.start(destination);
        lay();
    }

    private void reachesEverything() {
        List<Node> all = Accessibility.all(scene.getRoot())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !isReachedByArrows(node))
                .toList();
        all.getFirst().requestFocus();
        List<Node> visited = new ArrayList<>();
        while (!visited.contains(focus()) && visited.size() < MOST_CONTROLS) {
            visited.add(focus());
            tab();
        }
        assertThat(visited).containsExactlyElementsOf(all);
    }

    /** Of a group, tab reaches the chosen one, and the arrows all others. */
    private static boolean isReachedByArrows(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
    }

    @Test
    void theArrowsReachEveryPlaceOfTheRail() {
        show(new Destination.Home(), 1280);
        scene.lookup("#rail-home").requestFocus();
        List<String> reached = new ArrayList<>();
        for (Place place : Place.values()) {
            reached.add(focus().getId());
            press(KeyCode.SPACE);
            release(KeyCode.SPACE);
            lay();
            assertThat(contents.shell().placeProperty().get()).isEqualTo(place);
            scene.lookup("#" + reached.getLast()).requestFocus();
            press(KeyCode.DOWN);
        }
        assertThat(reached).doesNotHaveDuplicates().hasSize(Place.values().length);
    }

    private void tab() {
        focus().requestFocusTraversal(TraversalDirection.NEXT);
    }

    private Node focus() {
        return scene.getFocusOwner();
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup(".paged-list").lookup(".list-view");
    }

    private long dialogs() {
        return Accessibility.all(scene.getRoot())
                .filter(node -> node.getStyleClass().contains("dialog-card"))
                .count();
    }

    private List<ButtonBase> named(String... names) {
        return Accessibility.all(scene.getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button ->
                        List.of(names).contains(button.getText()) || contains(names, button.getAccessibleText()))
                .toList();
    }

    private static boolean contains(String[] names, String name) {
        return name != null && List.of(names).contains(name);
    }

    private void type(String character) {
        focus().fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void press(KeyCode code) {
        focus().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void release(KeyCode code) {
        focus().fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private void lay() {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static boolean isInside(Node node, Node region) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(region)) {
                return true;
            }
        }
        return false;
    }

    private static ConversationFilter open() {
        return ConversationFilter.ALL.with().status(Status.OPEN).build();
    }

    private static InboxRow waiting() {
        return workspace
                .conversations()
                .after(open().with().waiting(true).build(), null, 1)
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
