package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** Keys to press, each drawn as a key cap. */
public final class KeyHint extends HBox {

    /** With the keys in order, such as {@code "Ctrl", "K"}. */
    public KeyHint(String... keys) {
        getStyleClass().add("key-hint");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (String key : keys) {
            getChildren().add(Nodes.label(key, "key-cap"));
        }
    }
}
