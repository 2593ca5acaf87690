package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Why there is nothing here, in one sentence, and the one thing to do about it. */
public final class EmptyState extends VBox {

    /** Without an action. */
    public EmptyState(Icon icon, String title, String sentence) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var drawing = new StackPane(icon.node(28));
        drawing.getStyleClass().add("empty-drawing");
        drawing.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label text = Nodes.paragraph(sentence, "secondary", "empty-text");
        getChildren().addAll(drawing, Nodes.label(title, "empty-title"));
        if (!sentence.isEmpty()) {
            getChildren().add(text);
        }
    }

    /** With an action. */
    public EmptyState(Icon icon, String title, String sentence, String action, Runnable run) {
        this(icon, title, sentence);
        getChildren().add(Nodes.button(action, run));
    }
}
