package io.smarthub.ui.billing;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A text on as many lines as its column is too narrow for; the row grows with it. */
final class WrappingCell<T> extends TableCell<T, String> {

    WrappingCell() {
        getStyleClass().add("wrapping");
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }

    /** Rows ask for the height at any width: it is the one at the column’s. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(getTableColumn().getWidth());
    }
}
