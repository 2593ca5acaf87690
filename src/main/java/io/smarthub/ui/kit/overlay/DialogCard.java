package io.smarthub.ui.kit.overlay;

import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One dialog: heading, content, why the input is refused, and the buttons. */
final class DialogCard extends VBox implements Dialogs.Open {

    /** Content asks for a wider card by one of these style classes. */
    private static final List<String> WIDTHS = List.of("wide", "extra-wide");

    private final Dialogs.Panel panel;
    private final Consumer<DialogCard> closed;
    private final Label problem = Nodes.paragraph("", "dialog-problem");
    private final FlowPane buttons = new FlowPane();
    private final DialogBody body;
    private @Nullable Button primary;
    private boolean charges;

    DialogCard(Dialogs.Panel panel, Texts texts, Consumer<DialogCard> closed) {
        this.panel = panel;
        this.closed = closed;
        getStyleClass().add("dialog-card");
        getStyleClass().addAll(panel.content().getStyleClass().filtered(WIDTHS::contains));
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(panel.title());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Nodes.show(problem, false);
        Label title = Nodes.paragraph(panel.title(), "section-title");
        Button close = Nodes.iconButton(Icon.REMOVE, texts.get("dialog.close"), this::cancel);
        close.setFocusTraversable(false);
        var heading = new HBox(title, Nodes.spacer(), close);
        heading.getStyleClass().add("dialog-heading");
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        String dismiss = asks(panel) ? texts.get("dialog.cancel") : texts.get("dialog.close");
        buttons.getChildren().add(Nodes.button(dismiss, this::cancel));
        panel.actions().forEach(action -> buttons.getChildren().add(button(action)));
        body = new DialogBody(panel.content());
        VBox.setVgrow(body, Priority.SOMETIMES);
        for (Region fixed : List.of(heading, problem, buttons)) {
            fixed.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(heading, body, problem, buttons);
    }

    @Override
    public void close() {
        closed.accept(this);
    }

    @Override
    public void problem(String sentence) {
        problem.setText(sentence);
        Nodes.show(problem, !sentence.isEmpty());
    }

    @Override
    public void busy(boolean busy) {
        buttons.getChildren().stream().skip(1).forEach(button -> button.setDisable(busy));
    }

    void cancel() {
        close();
    }

    /**
     * What Enter does: the primary action, never one that loses something; one that costs money not from elsewhere.
     *
     * @return whether it only went to the button
     */
    boolean confirm() {
        if (primary != null && charges && !primary.isFocused()) {
            focusVisibly(primary);
            return true;
        }
        if (primary != null && !primary.isDisabled()) {
            primary.fire();
        } else if (panel.actions().isEmpty() && !(panel.content() instanceof VBox)) {
            close();
        }
        return false;
    }

    /** With the ring that shows where the next Enter goes: only moving on from its neighbour draws that. */
    private void focusVisibly(Button button) {
        int at = buttons.getChildren().indexOf(button);
        if (at > 0) {
            buttons.getChildren().get(at - 1).requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (!button.isFocused()) {
            button.requestFocus();
        }
    }

    /** The first control of the content, else the primary button, else the first button. */
    void focusFirst() {
        Optional<Node> inside = focusable(panel.content());
        Node target = inside.orElseGet(
                () -> primary != null ? primary : buttons.getChildren().getFirst());
        target.requestFocus();
    }

    void scroll(KeyCode key) {
        body.scroll(key);
    }

    boolean tellsError() {
        return panel.content() instanceof ErrorDetails;
    }

    /** Where nothing is asked, the dialog shows something, and leaving it cancels nothing. */
    private static boolean asks(Dialogs.Panel panel) {
        return panel.actions().stream().anyMatch(action -> action.kind() != Dialogs.Kind.SECONDARY);
    }

    private Button button(Dialogs.Action action) {
        Button button = Nodes.button(action.label(), () -> action.pressed().accept(this), styleClass(action.kind()));
        if (action.kind() == Dialogs.Kind.PRIMARY || action.kind() == Dialogs.Kind.CHARGE) {
            primary = button;
            charges = action.kind() == Dialogs.Kind.CHARGE;
        }
        return button;
    }

    private static String styleClass(Dialogs.Kind kind) {
        return switch (kind) {
            case PRIMARY, CHARGE -> "primary";
            case SECONDARY -> "secondary";
            case DANGER -> "danger";
        };
    }

    private static Optional<Node> focusable(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return children.stream().flatMap(child -> focusable(child).stream()).findFirst();
    }
}
