package io.smarthub.ui.kit.chart;

import io.smarthub.ui.kit.Nodes;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The entries of legends: colour and pattern, name, and perhaps value and share; those with a value can be opened. */
public final class Legend {

    private Legend() {}

    /** Colour and name only. */
    public static HBox key(Series series) {
        HBox entry = new HBox(ReadOut.swatch(series.styleClass()), Nodes.label(series.name(), "caption"));
        entry.getStyleClass().add("legend-key");
        return entry;
    }

    /** A whole entry: colour, name, and below it value and share; pressing it opens the value. */
    public static Button entry(Series series, String value, String share, Runnable open) {
        Label number = Nodes.label(value, "legend-value");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox numbers = new HBox(number, Nodes.label(share, "legend-share"));
        numbers.getStyleClass().add("legend-numbers");
        HBox row = new HBox(
                ReadOut.swatch(series.styleClass()), new VBox(Nodes.label(series.name(), "legend-name"), numbers));
        row.getStyleClass().add("legend-row");
        row.setMouseTransparent(true);
        Button button = Nodes.button("", open, "legend-entry", "flat");
        button.setGraphic(row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setAccessibleText(
                "%s %s %s".formatted(series.name(), value, share).strip());
        return button;
    }
}
