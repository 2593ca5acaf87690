package io.smarthub.ui.chatbot;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Any of a few short values side by side; none chosen excludes nothing. */
final class Chips<E extends Enum<E>> extends FlowPane {

    private final Map<E, ToggleButton> chips;
    private final Class<E> type;
    private boolean showing;

    /**
     * @param order as they stand
     * @param label short
     * @param name as it is read out
     */
    Chips(Class<E> type, List<E> order, Function<E, String> label, Function<E, String> name, Consumer<Set<E>> changed) {
        this.type = type;
        chips = new EnumMap<>(type);
        getStyleClass().add("toggle-chips");
        for (E each : order) {
            ToggleButton chip = new ToggleButton(label.apply(each));
            chip.getStyleClass().add("toggle-chip");
            chip.setId("chip-" + Words.key(each));
            chip.setAccessibleText(name.apply(each));
            chip.selectedProperty().addListener((_, _, _) -> {
                if (!showing) {
                    changed.accept(chosen());
                }
            });
            chips.put(each, chip);
            getChildren().add(chip);
        }
    }

    void show(Set<E> chosen) {
        showing = true;
        chips.forEach((each, chip) -> chip.setSelected(chosen.contains(each)));
        showing = false;
    }

    private Set<E> chosen() {
        Set<E> chosen = EnumSet.noneOf(type);
        chips.forEach((each, chip) -> {
            if (chip.isSelected()) {
                chosen.add(each);
            }
        });
        return chosen;
    }
}
