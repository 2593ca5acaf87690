package io.smarthub.ui.kit.chart;

import java.util.List;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One text or number of a chart's table. */
final class NumberCell extends TableCell<List<String>, String> {

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }
}
