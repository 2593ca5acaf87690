package io.smarthub.ui.kit.overlay;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.Tone;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** One toast: icon, sentence, at most one action. Goes away by itself, but not while it is pointed at or focused. */
final class ToastCard extends HBox {

    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(12);
    /** Several sentences are read at sixteen characters a second, with time to notice them first. */
    private static final Duration PER_CHARACTER = Duration.seconds(1.0 / 16);

    boolean isAbout(String matter) {
        return about.equals(matter);
    }

    private final String about;

    ToastCard(Toasts.Toast toast, Texts texts, Consumer<ToastCard> gone) {
        about = toast.about();
        getStyleClass().addAll("toast", toast.tone().styleClass());
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(toast.text());
        Label text = Nodes.paragraph(toast.text());
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        boolean calm = toast.tone() == Tone.SUCCESS || toast.tone() == Tone.NEUTRAL;
        var pause =
                new PauseTransition(stays(toast.text(), calm && toast.action().isEmpty() ? SHORT : LONG));
        Runnable leave = () -> {
            pause.stop();
            gone.accept(this);
        };
        getChildren().addAll(toast.tone().icon().node().tone(toast.tone().styleClass()), text);
        toast.action().ifPresent(action -> {
            Button button = Nodes.button(
                    action.label(),
                    () -> {
                        leave.run();
                        action.run().run();
                    },
                    "flat",
                    "accent-text");
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        });
        getChildren().add(Nodes.iconButton(Icon.REMOVE, texts.get("dialog.close"), leave));
        pause.setOnFinished(_ -> gone.accept(this));
        Runnable held = () -> {
            if (isHover() || isFocusWithin()) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        };
        hoverProperty().subscribe(held);
        focusWithinProperty().subscribe(held);
        held.run();
    }

    static Duration stays(String text, Duration least) {
        Duration read = PER_CHARACTER.multiply(text.length()).add(Duration.seconds(2));
        return read.greaterThan(least) ? read : least;
    }
}
