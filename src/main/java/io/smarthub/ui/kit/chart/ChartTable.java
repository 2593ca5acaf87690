package io.smarthub.ui.kit.chart;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A table of a chart's numbers: text left, numbers right with equal figures. As high as its rows, so that it has no scroll
 * bar inside the screen's. Enter or a double click opens a row.
 */
public final class ChartTable extends TableView<List<String>> {

    private static final double FIRST_WIDTH = 200;
    private static final double NUMBER_WIDTH = 72;
    private static final double LETTER_WIDTH = 7;
    private static final double ROW_HEIGHT = 32;
    private static final double HEADING_HEIGHT = 36;

    private IntConsumer onOpen = _ -> {};

    /** Without rows; the name is for screen readers. */
    public ChartTable(String name) {
        getStyleClass().add("chart-table");
        setAccessibleText(name);
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> {
            TableRow<List<String>> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    onOpen.accept(row.getIndex());
                }
            });
            return row;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedIndex() >= 0) {
                onOpen.accept(getSelectionModel().getSelectedIndex());
                event.consume();
            }
        });
    }

    /** What happens when a row is opened. */
    public void setOnOpen(IntConsumer handler) {
        onOpen = handler;
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

    private static TableColumn<List<String>, String> column(String heading, int at) {
        TableColumn<List<String>, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
        column.getStyleClass().add(at == 0 ? "text" : "number");
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(at == 0 ? FIRST_WIDTH : Math.max(NUMBER_WIDTH, heading.length() * LETTER_WIDTH + 24));
        return column;
    }
}
