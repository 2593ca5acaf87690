package io.smarthub.ui.kit.chart;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * A table of a chart's numbers: text left, numbers right with equal figures. As high as its rows, so that it has no scroll
 * bar inside the screen's. A click on a number opens what is behind it; the arrow keys go from number to number, and
 * Enter or Space opens.
 */
public final class ChartTable extends TableView<List<String>> {

    private static final double FIRST_WIDTH = 200;
    private static final double NUMBER_WIDTH = 72;
    private static final double LETTER_WIDTH = 7;

    /** What is left of the width goes to the names, which are cut otherwise. */
    private static final double WIDEST_GAP = 32;

    private static final double ROW_HEIGHT = 32;
    private static final double HEADING_HEIGHT = 36;

    private OnOpen onOpen = (_, _) -> {};

    /** Without rows; the name is for screen readers. */
    public ChartTable(String name) {
        getStyleClass().add("chart-table");
        setAccessibleText(name);
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::beginAtTheFirstNumber);
    }

    /** What happens when a number is opened. */
    public void setOnOpen(OnOpen handler) {
        onOpen = handler;
        getStyleClass().add("opens");
    }

    /** Is told the row, and the column counted from the first number; the row's name stands for its first number. */
    @FunctionalInterface
    public interface OnOpen {
        /** Opens a number. */
        void open(int row, int number);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            getSelectionModel().getSelectedCells().stream().findFirst().ifPresent(this::open);
            event.consume();
        }
    }

    private void open(TablePosition<?, ?> cell) {
        open(cell.getRow(), cell.getColumn());
    }

    private void open(int row, int column) {
        if (row >= 0 && row < getItems().size()) {
            onOpen.open(row, Math.max(0, column - 1));
        }
    }

    private void beginAtTheFirstNumber(boolean focused) {
        if (focused
                && getSelectionModel().isEmpty()
                && !getItems().isEmpty()
                && getColumns().size() > 1) {
            getSelectionModel().clearAndSelect(0, getColumns().get(1));
            getFocusModel().focus(0, getColumns().get(1));
        } else if (!focused) {
            getSelectionModel().clearSelection();
        }
    }

    /** Shows these rows, keeping the order they come in. */
    public void show(TableData data) {
        if (!headings().equals(data.headings())) {
            getColumns().clear();
            for (int i = 0; i < data.headings().size(); i++) {
                getColumns().add(column(data.headings().get(i), i));
            }
        }
        getItems().setAll(data.rows());
        double height = HEADING_HEIGHT + ROW_HEIGHT * Math.max(1, data.rows().size()) + 2;
        setMinHeight(height);
        setPrefHeight(height);
    }

    private List<String> headings() {
        return getColumns().stream().map(TableColumn::getText).toList();
    }

    private TableColumn<List<String>, String> column(String heading, int at) {
        TableColumn<List<String>, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
        column.setCellFactory(_ -> cell(at));
        column.getStyleClass().add(at == 0 ? "text" : "number");
        column.setSortable(false);
        column.setReorderable(false);
        double width = at == 0 ? FIRST_WIDTH : Math.max(NUMBER_WIDTH, heading.length() * LETTER_WIDTH + 24);
        column.setPrefWidth(width);
        if (at > 0) {
            column.setMaxWidth(width + WIDEST_GAP);
        }
        return column;
    }

    private NumberCell cell(int column) {
        NumberCell cell = new NumberCell();
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                open(cell.getIndex(), column);
            }
        });
        return cell;
    }
}
