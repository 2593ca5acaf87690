package io.smarthub.ui.chatbot;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** Any of a few values; none ticked excludes nothing. */
final class Ticks<E extends Enum<E>> extends FlowPane {

    private final Map<E, CheckBox> boxes;
    private final Class<E> type;
    private boolean showing;

    Ticks(Class<E> type, Function<E, String> name, Consumer<Set<E>> changed) {
        this.type = type;
        boxes = new EnumMap<>(type);
        getStyleClass().add("ticks");
        for (E each : type.getEnumConstants()) {
            CheckBox box = new CheckBox(name.apply(each));
            box.selectedProperty().addListener((_, _, _) -> {
                if (!showing) {
                    changed.accept(ticked());
                }
            });
            boxes.put(each, box);
            getChildren().add(box);
        }
    }

    void show(Set<E> ticked) {
        showing = true;
        boxes.forEach((each, box) -> box.setSelected(ticked.contains(each)));
        showing = false;
    }

    private Set<E> ticked() {
        Set<E> ticked = EnumSet.noneOf(type);
        boxes.forEach((each, box) -> {
            if (box.isSelected()) {
                ticked.add(each);
            }
        });
        return ticked;
    }
}
