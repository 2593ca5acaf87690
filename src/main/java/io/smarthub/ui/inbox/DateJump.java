package io.smarthub.ui.inbox;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.Popover;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a day, to go to the conversations of then. */
final class DateJump {

    private final Texts texts;
    private final Consumer<LocalDate> chosen;
    private final Button button;
    private final DatePicker day = new DatePicker();
    private final Label problem;
    private @Nullable Popover popover;

    /** @param chosen takes the day */
    DateJump(Texts texts, Consumer<LocalDate> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        problem = Nodes.label(texts.get("jump.missing"), "field-problem");
        button = Nodes.iconButton(Icon.CALENDAR, texts.get("jump.title"), this::ask);
        button.setId("inbox-date");
    }

    Button button() {
        return button;
    }

    /** Opens below its button. */
    void ask() {
        Popover shown = popover;
        if (shown == null) {
            shown = new Popover(content());
            popover = shown;
        }
        shown.toggleBelow(button);
    }

    private VBox content() {
        day.setId("inbox-day");
        Label label = Nodes.label(texts.get("jump.day"), "field-label");
        label.setLabelFor(day);
        day.setAccessibleText(label.getText());
        Button go = Nodes.button(texts.get("jump.go"), this::go, "primary");
        go.setId("inbox-day-go");
        Nodes.show(problem, false);
        go.setDefaultButton(true);
        HBox actions = new HBox(go);
        actions.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(12, new VBox(6, label, day, problem), actions);
        content.getStyleClass().add("days-picker");
        return content;
    }

    /** What is typed counts, too: the field takes it over only when it is left. */
    private void go() {
        day.commitValue();
        LocalDate value = day.getValue();
        Nodes.show(problem, value == null);
        if (value != null) {
            if (popover != null) {
                popover.hide();
            }
            chosen.accept(value);
        }
    }
}
