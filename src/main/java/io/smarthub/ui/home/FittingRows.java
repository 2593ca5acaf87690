package io.smarthub.ui.home;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Rows of one height, as many as there is room for: a list without a scroll bar. */
final class FittingRows extends Region {

    private static final double ROW = 48;

    /** The rows' own padding, so that what they show stands below the heading. */
    private static final double INSET = 8;

    FittingRows() {
        setMinHeight(ROW);
        setPrefHeight(ROW);
    }

    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    protected void layoutChildren() {
        int fitting = (int) Math.max(1, Math.floor(getHeight() / ROW));
        for (int i = 0; i < getChildren().size(); i++) {
            Node row = getChildren().get(i);
            row.setVisible(i < fitting);
            row.resizeRelocate(-INSET, i * ROW, getWidth() + 2 * INSET, ROW);
        }
    }
}
