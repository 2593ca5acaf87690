package io.smarthub.ui.billing;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/** The two tables of the screen, drawn alike: columns that fill the width, numbers right, not sortable. */
final class Tables {

    private Tables() {}

    static <T> TableView<T> of(String accessibleText) {
        var table = new TableView<T>();
        table.setAccessibleText(accessibleText);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    /** A text that wraps where its column is narrower than it. */
    static <T> void wrapping(TableView<T> table, String title, double least, double width, Function<T, String> text) {
        TableColumn<T, String> column = column(table, title, width, text);
        column.setMinWidth(least);
        column.setCellFactory(_ -> new WrappingCell<>());
    }

    static <T> void text(TableView<T> table, String title, double width, Function<T, String> text) {
        column(table, title, width, text).setMinWidth(Math.min(width, 120));
    }

    private static <T> TableColumn<T, String> column(
            TableView<T> table, String title, double width, Function<T, String> text) {
        var column = new TableColumn<T, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    static <T> void number(TableView<T> table, String title, double width, Function<T, String> text) {
        text(table, title, width, text);
        table.getColumns().getLast().getStyleClass().add("number");
    }

    /** A last column of buttons, in the rows where there is something to do. */
    static <T> void action(TableView<T> table, String name, Predicate<T> possible, Consumer<T> action) {
        var column = new TableColumn<T, T>();
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new ActionCell<>(name, possible, action));
        column.setMinWidth(130);
        column.setMaxWidth(130);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    static StackPane card(TableView<?> table) {
        var card = new StackPane(table);
        card.getStyleClass().addAll("card", "table-card");
        var holder = new StackPane(card);
        holder.getStyleClass().add("table-holder");
        return holder;
    }
}
