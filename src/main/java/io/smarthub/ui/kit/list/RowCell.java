package io.smarthub.ui.kit.list;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Holds one {@link RowView} for its whole life. */
final class RowCell<R> extends ListCell<R> {

    private final RowView<R> view;

    RowCell(RowView<R> view, double height) {
        this.view = view;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        view.node().setMinWidth(0);
        view.node().setMinHeight(height);
        view.node().setMaxHeight(height);
        view.node().prefWidthProperty().bind(widthProperty());
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            view.update(row);
            setGraphic(view.node());
            setAccessibleText(view.accessibleText(row));
        }
    }
}
