package io.smarthub.launch.pictures;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Finds what a person would press, in the window and in the popups over it, and does it. */
final class Finder {

    private final Stage stage;
    private final Parent root;
    private double room;

    Finder(Stage stage, Parent root) {
        this.stage = stage;
        this.root = root;
    }

    /** A control that was found. */
    final class Found {

        private final Node node;

        Found(Node node) {
            this.node = node;
        }

        void press() {
            if (node.isDisabled()) {
                throw new NotOffered(node + " is disabled");
            }
            withRoom(node, () -> {
                switch (node) {
                    case MenuButton menu -> menu.show();
                    case ComboBoxBase<?> box -> box.show();
                    case ButtonBase button -> button.fire();
                    case ToggleSwitch toggle -> toggle.fire();
                    default -> throw new NotOffered(node + " is not to be pressed");
                }
            });
        }

        void type(String text) {
            if (node instanceof TextInputControl field) {
                field.requestFocus();
                field.setText(text);
            }
        }

        void enter() {
            if (node instanceof TextField field) {
                Event.fireEvent(field, new ActionEvent());
            }
        }
    }

    Found byId(String id) {
        return found(id, node -> id.equals(node.getId()));
    }

    Found byWords(String words) {
        return found(
                words,
                node -> node instanceof ButtonBase button
                        && (words.equals(button.getText()) || words.equals(button.getAccessibleText())));
    }

    MenuItem entry(String words) {
        return Camera.popups().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(popup -> ((ContextMenu) popup).getItems().stream())
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new NotOffered(words));
    }

    Found first(String selector) {
        return scopes().flatMap(scope -> scope.lookupAll(selector).stream())
                .filter(Finder::isSeen)
                .filter(node -> !node.isDisabled())
                .findFirst()
                .map(Found::new)
                .orElseThrow(() -> new NotOffered(selector));
    }

    /** The open screen, where typed letters go. */
    Node screen() {
        return Optional.ofNullable(root.lookup(".screen-area"))
                .filter(Parent.class::isInstance)
                .map(area -> ((Parent) area).getChildrenUnmodifiable().getFirst())
                .orElseThrow(() -> new NotOffered("screen"));
    }

    void scrollTo(double share) {
        all(screen())
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow(() -> new NotOffered("something to scroll"))
                .setVvalue(share);
    }

    /** Selects that many rows of the list below a style class, and gives it the focus. */
    void selectRows(String selector, int count) {
        if (first(selector).node instanceof ListView<?> list && list.getItems().size() >= count) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectRange(0, count);
        } else {
            throw new NotOffered(selector);
        }
    }

    /** Opens the first row of the table below a style class, with Enter. */
    void openFirstRow(String selector) {
        if (first(selector).node instanceof TableView<?> table
                && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
            Event.fireEvent(table, pressed(KeyCode.ENTER));
        } else {
            throw new NotOffered(selector);
        }
    }

    /** Escape until no dialog is open. */
    void leaveDialogs() {
        Node layer = root.lookup(".dialog-layer");
        while (layer != null && layer.isVisible()) {
            Event.fireEvent(layer, pressed(KeyCode.ESCAPE));
        }
    }

    /** What the toasts said is read by now. */
    void leaveToasts() {
        root.lookupAll(".toast .icon-button").forEach(close -> ((ButtonBase) close).fire());
    }

    private Found found(String what, Predicate<Node> wanted) {
        return scopes().flatMap(Finder::all)
                .filter(wanted)
                .filter(Finder::isSeen)
                .findFirst()
                .map(Found::new)
                .orElseThrow(() -> new NotOffered(what));
    }

    /** What lies on top first: popups, an open dialog, the frame. */
    private Stream<Node> scopes() {
        List<Node> popups = Camera.popups().reversed().stream()
                .map(popup -> (Node) popup.getScene().getRoot())
                .toList();
        Node dialogs = root.lookup(".dialog-layer");
        return Stream.concat(
                popups.stream(), dialogs != null && dialogs.isVisible() ? Stream.of(dialogs, root) : Stream.of(root));
    }

    /** How far the popups that are open now were shown from where they belong. */
    double room() {
        return room;
    }

    /** The headless screen is small: shows popups of the right half as if its edge were that of the window. */
    private void withRoom(Node node, Runnable press) {
        if (!Camera.popups().isEmpty()) {
            press.run();
            return;
        }
        double width = stage.getScene().getWidth();
        boolean right = node.localToScene(node.getBoundsInLocal()).getMinX() > width / 2;
        room = right ? Math.min(0, Screen.getPrimary().getBounds().getWidth() - width) : 0;
        stage.setX(room);
        press.run();
        stage.setX(0);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static Stream<Node> all(Node node) {
        List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return Stream.concat(Stream.of(node), children.stream().flatMap(Finder::all));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
