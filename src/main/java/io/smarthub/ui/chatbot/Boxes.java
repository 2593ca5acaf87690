package io.smarthub.ui.chatbot;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Boxes of a few values with names. */
final class Boxes {

    private Boxes() {}

    static <T> ComboBox<T> of(List<T> values, Function<T, String> name, String accessible) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setAccessibleText(accessible);
        box.setVisibleRowCount(Math.max(1, values.size()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        return box;
    }
}
