package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The visitor's card where there is room for it, and where there is none. */
@ExtendWith(FxTest.class)
class DrawerTest {

    private static final double WIDE = 1080;
    private static final double NARROW = 800;

    private final Button inList = new Button("in the list");
    private final Button inThread = new Button("in the thread");
    private final Button edit = new Button("edit");
    private final Button erase = new Button("erase");
    private final OverlayHost host = new OverlayHost(Texts.of("kit", Locale.UK), _ -> {});
    private Drawer drawer;
    private Panes panes;
    private TestWindow window;

    @BeforeEach
    void show() {
        drawer = new Drawer(new VBox(new Label("card"), edit, erase), Texts.of("inbox", Locale.UK));
        panes = new Panes(new StackPane(inList), new StackPane(inThread), drawer, 360, 300);
        host.setContent(panes);
        window = new TestWindow(host, WIDE, 600);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void standsBesideTheThreadWhereThereIsRoom() {
        assertThat(panes.narrowProperty().get()).isFalse();
        assertThat(drawer.isVisible()).isTrue();
        assertThat(drawer.getLayoutX()).isEqualTo(WIDE - 300);

        drawer.reach();

        assertThat(focus()).isEqualTo(edit);
        assertThat(drawer.isOpen()).isFalse();
    }

    @Test
    void isHiddenInANarrowWindowUntilItIsOpened() {
        narrow();

        assertThat(panes.narrowProperty().get()).isTrue();
        assertThat(drawer.isVisible()).isFalse();

        drawer.reach();

        assertThat(drawer.isVisible()).isTrue();
        assertThat(drawer.getLayoutX()).isEqualTo(NARROW - 300);
        assertThat(drawer.getTranslateX())
                .as("no motion where motion is reduced")
                .isZero();
        assertThat(focus().getId()).isEqualTo("drawer-close");
    }

    @Test
    void tabGoesThroughTheCardInItsOrder() {
        open();

        next();
        assertThat(focus()).isEqualTo(edit);
        next();
        assertThat(focus()).isEqualTo(erase);
        assertThat(drawer.isOpen()).isTrue();
    }

    @Test
    void escapeClosesItAndTheFocusGoesBack() {
        open();

        window.press(KeyCode.ESCAPE);

        assertThat(drawer.isVisible()).isFalse();
        assertThat(focus()).isEqualTo(inThread);
    }

    @Test
    void itsButtonClosesItAndTheFocusGoesBack() {
        open();

        ((Button) drawer.lookup("#drawer-close")).fire();

        assertThat(drawer.isVisible()).isFalse();
        assertThat(focus()).isEqualTo(inThread);
    }

    @Test
    void aClickElsewhereClosesItButOneInItDoesNot() {
        open();

        press(edit);
        assertThat(drawer.isOpen()).isTrue();

        press(inList);
        assertThat(drawer.isOpen()).isFalse();
        assertThat(drawer.isVisible()).isFalse();
    }

    @Test
    void theFocusElsewhereClosesIt() {
        open();

        inList.requestFocus();

        assertThat(drawer.isOpen()).isFalse();
        assertThat(focus()).isEqualTo(inList);
    }

    @Test
    void aDialogOverItLeavesItOpenAndGivesTheFocusBackToIt() {
        open();
        edit.requestFocus();

        host.dialogs().show(new Dialogs.Panel("Edit", new Button("save"), List.of()));
        assertThat(focus()).isNotEqualTo(edit);
        assertThat(drawer.isOpen()).isTrue();
        window.press(KeyCode.ESCAPE);

        assertThat(drawer.isOpen()).isTrue();
        assertThat(focus()).isEqualTo(edit);
    }

    @Test
    void isAPaneAgainWhenTheWindowGrows() {
        open();

        panes.setMaxWidth(WIDE);
        window.layout();

        assertThat(drawer.isVisible()).isTrue();
        assertThat(drawer.isOpen()).isFalse();
        assertThat(drawer.lookup("#drawer-close").getParent().isVisible()).isFalse();
    }

    private void open() {
        narrow();
        inThread.requestFocus();
        drawer.reach();
    }

    private void narrow() {
        panes.setMaxWidth(NARROW);
        window.layout();
    }

    private Node focus() {
        return window.scene().getFocusOwner();
    }

    private void next() {
        assertThat(focus().requestFocusTraversal(TraversalDirection.NEXT)).isTrue();
    }

    private static void press(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }
}
