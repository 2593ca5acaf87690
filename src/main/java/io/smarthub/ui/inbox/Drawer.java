package io.smarthub.ui.inbox;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Motion;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The visitor's card: a pane beside the thread where there is room, else a drawer over it. Escape, a click elsewhere in
 * the frame or the focus going elsewhere closes the drawer; dialogs and toasts are not elsewhere.
 */
final class Drawer extends VBox {

    private final Button close;
    private final HBox heading;
    private final EventHandler<MouseEvent> clicked = this::clicked;
    private final ChangeListener<Node> focusMoved = (_, _, owner) -> focusMoved(owner);
    private boolean over;
    private boolean open;
    private @Nullable Scene watched;
    private @Nullable Node focusedBefore;

    Drawer(Node card, Texts texts) {
        close = Nodes.iconButton(Icon.REMOVE, texts.get("drawer.close"), () -> close(true));
        close.setId("drawer-close");
        heading = new HBox(Nodes.label(texts.get("drawer.title"), "section-title"), Nodes.spacer(), close);
        heading.getStyleClass().add("drawer-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(heading, card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        layOver(false);
    }

    /** Whether it lies over the thread, and so is hidden until it is opened. */
    void layOver(boolean newOver) {
        if (newOver != over || open) {
            close(false);
        }
        over = newOver;
        Nodes.show(heading, over);
        setVisible(!over);
        setViewOrder(over ? -1 : 0);
        if (over) {
            getStyleClass().add("drawer");
        } else {
            getStyleClass().removeAll("drawer");
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Gives the keyboard to the card, opening the drawer where it is one. */
    void reach() {
        if (!over) {
            KeptFocus.first(this);
            return;
        }
        if (open || getScene() == null) {
            return;
        }
        open = true;
        focusedBefore = getScene().getFocusOwner();
        setVisible(true);
        Motion.slideIn(this, getWidth());
        close.requestFocus();
        watched = getScene();
        watched.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        watched.focusOwnerProperty().addListener(focusMoved);
    }

    void close(boolean giveFocusBack) {
        if (!open) {
            return;
        }
        open = false;
        if (watched != null) {
            watched.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
            watched.focusOwnerProperty().removeListener(focusMoved);
            watched = null;
        }
        if (giveFocusBack && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
        Motion.slideOut(this, getWidth(), () -> {
            setVisible(!over || open);
            setTranslateX(0);
        });
    }

    private void escape(KeyEvent event) {
        if (open && event.getCode() == KeyCode.ESCAPE) {
            close(true);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getTarget() instanceof Node target && isElsewhere(target)) {
            close(false);
        }
    }

    private void focusMoved(@Nullable Node owner) {
        if (owner != null && isElsewhere(owner)) {
            close(false);
        }
    }

    /** In the frame, but not in the drawer: layers over the frame are other children of the scene's root. */
    private boolean isElsewhere(Node node) {
        return !KeptFocus.isInside(node, this) && layer(node).equals(layer(this));
    }

    private static Node layer(Node node) {
        Node at = node;
        while (at.getParent() != null && at.getParent().getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
