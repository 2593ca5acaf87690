package io.smarthub.ui.kit.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The selection of a paged list by row id: it survives that the row is loaded again, moves, or leaves the window. */
final class Selection<R> {

    private final ListView<R> list;
    private final Function<R, Object> idOf;
    private final ReadOnlyObjectWrapper<Optional<R>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private boolean rowsChanging;

    Selection(ListView<R> list, Function<R, Object> idOf) {
        this.list = list;
        this.idOf = idOf;
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (!rowsChanging) {
                selected.set(Optional.ofNullable(row));
            }
        });
    }

    ReadOnlyObjectProperty<Optional<R>> selected() {
        return selected.getReadOnlyProperty();
    }

    List<R> all() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .toList();
    }

    void clear() {
        list.getSelectionModel().clearSelection();
        selected.set(Optional.empty());
    }

    /** Changes rows and selects the same ones afterwards. */
    void during(Runnable change) {
        List<Object> ids = all().stream().map(idOf).toList();
        Optional<Object> lead = selected.get().map(idOf);
        rowsChanging = true;
        try {
            change.run();
            list.getSelectionModel().clearSelection();
            for (int at = 0; at < list.getItems().size(); at++) {
                Object id = idOf.apply(list.getItems().get(at));
                if (ids.contains(id) || lead.filter(id::equals).isPresent()) {
                    list.getSelectionModel().select(at);
                }
            }
        } finally {
            rowsChanging = false;
        }
        lead.flatMap(this::row).ifPresent(row -> selected.set(Optional.of(row)));
    }

    private Optional<R> row(@Nullable Object id) {
        return list.getItems().stream()
                .filter(row -> idOf.apply(row).equals(id))
                .findFirst();
    }
}
