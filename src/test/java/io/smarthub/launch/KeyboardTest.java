package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Status;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen without a mouse: everything is reached, in its order, and the focus is never lost on the way. */
@ExtendWith(FxTest.class)
class KeyboardTest {

    private static final int MOST_CONTROLS = 400;

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

    @ParameterizedTest
    @EnumSource(Place.class)
    void tabReachesEverythingInItsOrder(Place place) {
        window.show(place.destination(), 1280);

        reachesEverything();
    }

    @Test
    void tabReachesEverythingOfAnOpenConversation() {
        window.show(new Destination.Conversation(waiting().id()), 1280);

        reachesEverything();
        assertThat(window.named("Resolve", "Why?", "Erase visitor", "Edit visitor"))
                .hasSize(4);
    }

    @Test
    void theFocusGoesIntoTheNextScreen() {
        window.show(new Destination.Inbox(openOnly()), 1280);
        window.list().requestFocus();
        for (Place place : Place.values()) {
            window.focus()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", place.digit(), false, true, false, false));
            window.lay();

            assertThat(window.contents().shell().placeProperty().get()).isEqualTo(place);
            assertThat(KeyboardWindow.isInside(window.focus(), window.scene().lookup(".screen-area")))
                    .as("%s %s", place, window.focus())
                    .isTrue();
        }
    }

    @Test
    void theFocusGoesIntoTheScreenThatThePaletteOpens() {
        window.show(new Destination.Inbox(openOnly()), 1280);
        window.list().requestFocus();
        window.focus().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
        window.lay();
        ((TextField) window.focus()).setText("Statistics");
        window.lay();
        window.press(KeyCode.ENTER);
        window.lay();

        assertThat(window.contents().shell().placeProperty().get()).isEqualTo(Place.STATISTICS);
        assertThat(window.dialogs()).isZero();
        assertThat(KeyboardWindow.isInside(window.focus(), window.scene().lookup(".screen-area")))
                .isTrue();
    }

    @Test
    void theArrowsReachEveryPlaceOfTheRail() {
        window.show(new Destination.Home(), 1280);
        window.scene().lookup("#rail-home").requestFocus();
        List<String> reached = new ArrayList<>();
        for (Place place : Place.values()) {
            reached.add(window.focus().getId());
            window.press(KeyCode.SPACE);
            window.release(KeyCode.SPACE);
            window.lay();
            assertThat(window.contents().shell().placeProperty().get()).isEqualTo(place);
            window.scene().lookup("#" + reached.getLast()).requestFocus();
            window.press(KeyCode.DOWN);
        }
        assertThat(reached).doesNotHaveDuplicates().hasSize(Place.values().length);
    }

    private void reachesEverything() {
        List<Node> all = Accessibility.all(window.scene().getRoot())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !isReachedByArrows(node))
                .toList();
        all.getFirst().requestFocus();
        List<Node> visited = new ArrayList<>();
        while (!visited.contains(window.focus()) && visited.size() < MOST_CONTROLS) {
            visited.add(window.focus());
            window.tab();
        }
        assertThat(visited).containsExactlyElementsOf(all);
    }

    /** Of a group, tab reaches the chosen one, and the arrows all others. */
    private static boolean isReachedByArrows(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
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
}
