package io.smarthub.ui.inbox;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Hint;
import io.smarthub.ui.kit.control.Pill;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The lowest line of a row. A sign is made for the first conversation that has it, and only hidden for the next that has not. */
final class RowSigns extends HBox {

    /** Below it a tag would be a dot and an ellipsis. */
    private static final double NARROWEST_TAG = 48;

    /** In the order they stand in. */
    private enum Sign {
        JOINED,
        RESOLVED,
        ESCALATED,
        WAITING,
        TAGS
    }

    private final Texts texts;
    private final Map<Sign, Label> made = new EnumMap<>(Sign.class);
    private final Map<Sign, Hint> hints = new EnumMap<>(Sign.class);

    /** @param end what stands at the line's end */
    RowSigns(Texts texts, Region end) {
        this.texts = texts;
        getStyleClass().add("row-signs");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Nodes.spacer(), end);
    }

    void joined(boolean shown) {
        show(Sign.JOINED, shown, () -> Pill.joinedByChatbot(texts));
    }

    void resolved(boolean shown) {
        show(Sign.RESOLVED, shown, () -> Pill.resolved(texts).compact());
    }

    void escalated(boolean shown) {
        show(Sign.ESCALATED, shown, () -> Pill.escalated(texts).compact());
    }

    /** How long the visitor waits, as a sentence; empty when nobody does. The icon alone where other signs need the space. */
    void waiting(String sentence, boolean iconOnly) {
        Label label = show(Sign.WAITING, !sentence.isEmpty(), RowSigns::makeWaiting);
        if (label != null && !sentence.isEmpty()) {
            say(Sign.WAITING, label, sentence);
            label.setContentDisplay(iconOnly ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    void tags(List<String> tags) {
        Label label = show(Sign.TAGS, !tags.isEmpty(), RowSigns::makeTags);
        if (label != null) {
            say(Sign.TAGS, label, String.join(", ", tags));
        }
    }

    private void say(Sign sign, Label label, String text) {
        label.setText(text);
        hints.computeIfAbsent(sign, _ -> Hint.on(label)).setText(text);
    }

    private static Label makeWaiting() {
        Label label = Nodes.label("", "row-waiting");
        label.setGraphic(Icon.CLOCK.node(12).tone("waiting-icon"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label makeTags() {
        Label label = Nodes.label("", "row-tags");
        label.setGraphic(Icon.TAG.node(11));
        label.setMinWidth(0);
        label.opacityProperty()
                .bind(Bindings.when(label.widthProperty().lessThan(NARROWEST_TAG))
                        .then(0)
                        .otherwise(1));
        return label;
    }

    private @Nullable Label show(Sign sign, boolean shown, Supplier<? extends Label> make) {
        Label label = made.get(sign);
        if (label == null && shown) {
            label = make.get();
            made.put(sign, label);
            getChildren().add(place(sign), label);
        }
        if (label != null) {
            Nodes.show(label, shown);
        }
        return label;
    }

    private int place(Sign sign) {
        return (int) made.keySet().stream()
                .filter(before -> before.compareTo(sign) < 0)
                .count();
    }
}
