package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A filter that is on; its cross takes it off. */
public final class Chip extends HBox {

    private static final double LONGEST = 260;
    private static final int LONG = 30;

    private final Button remove;

    /** With the filter in words and what the cross does. */
    public Chip(String text, Texts texts, Runnable removed) {
        getStyleClass().add("chip");
        setAlignment(Pos.CENTER_LEFT);
        remove = Nodes.iconButton(Icon.REMOVE, texts.of("kit").get("chip.remove", text), removed);
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label label = Nodes.label(text);
        label.setMaxWidth(LONGEST);
        if (text.length() > LONG) {
            Hint.on(label, text);
        }
        getChildren().addAll(label, remove);
    }

    /** The cross. */
    public Button removeButton() {
        return remove;
    }
}
