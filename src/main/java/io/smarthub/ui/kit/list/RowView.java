package io.smarthub.ui.kit.list;

import javafx.scene.layout.Region;

/** What one row looks like. Its nodes are made once and then shown for many rows (H9). */
public interface RowView<R> {

    /** The root, always the same; it gets the row's width and height. */
    Region node();

    /** Shows a row; everything shown for the last one is replaced. */
    void update(R row);

    /** What a screen reader says for the row. */
    String accessibleText(R row);
}
