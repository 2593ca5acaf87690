package io.smarthub.ui.billing;

import io.smarthub.ui.kit.Nodes;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One button, shown in the rows where there is something to do. */
final class ActionCell<T> extends TableCell<T, T> {

    private final Button button;
    private final Predicate<T> possible;

    ActionCell(String name, Predicate<T> possible, Consumer<T> action) {
        this.possible = possible;
        button = Nodes.button(
                name,
                () -> {
                    if (getItem() != null) {
                        action.accept(getItem());
                    }
                },
                "flat",
                "small",
                "accent-text");
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item != null && !empty && possible.test(item) ? button : null);
    }
}
