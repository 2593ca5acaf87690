package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A sentence across a screen that stays: a warning, a state, a hint. */
public final class Banner extends HBox {

    /** With its tone and sentence. */
    public Banner(Tone tone, String sentence) {
        getStyleClass().addAll("banner", tone.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        Label text = Nodes.paragraph(sentence);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(tone.icon().node().tone(tone.styleClass()), text);
    }

    /** Adds a button at the right; returns this. */
    public Banner withAction(String label, Runnable action) {
        Button button = Nodes.button(label, action, "small");
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        return this;
    }

    /** Adds a cross that takes it away; returns this. */
    public Banner dismissable(Texts texts, Runnable dismissed) {
        getChildren().add(Nodes.iconButton(Icon.REMOVE, texts.of("kit").get("banner.dismiss"), () -> {
            Nodes.show(this, false);
            dismissed.run();
        }));
        return this;
    }
}
