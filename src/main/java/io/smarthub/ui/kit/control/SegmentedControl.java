package io.smarthub.ui.kit.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * One of a few values, all visible: ranges, views. Left and right move the choice. With {@link #asTabs} it is drawn as a
 * bar of tabs. Exactly one value is always chosen.
 */
public final class SegmentedControl<T> extends HBox {

    private final List<T> values;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ObjectProperty<T> value;

    /** With the values, their names, and the one chosen first. */
    public SegmentedControl(List<T> values, Function<T, String> name, T chosen) {
        this.values = List.copyOf(values);
        value = new SimpleObjectProperty<>(this, "value", chosen);
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (T each : values) {
            var button = new ToggleButton(name.apply(each));
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setToggleGroup(group);
            button.getStyleClass().setAll("segment");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                value.set(each);
            });
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        value.subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Draws it as tabs: words with a line under the chosen one; returns this. */
    public SegmentedControl<T> asTabs() {
        getStyleClass().setAll("tab-bar");
        return this;
    }

    /** What is chosen. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** The button of a value, to add a count to its text. */
    public ToggleButton button(T of) {
        return buttons.get(values.indexOf(of));
    }

    private void mark(T chosen) {
        int at = values.indexOf(chosen);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == at);
            buttons.get(i).setFocusTraversable(i == at);
        }
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0) {
            int next = Math.clamp((long) values.indexOf(value.get()) + step, 0, values.size() - 1);
            value.set(values.get(next));
            buttons.get(next).requestFocus();
            event.consume();
        }
    }
}
