package io.smarthub.ui.kit.chart;

import io.smarthub.ui.kit.Nodes;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The small card beside what the mouse or the keyboard points at, telling its values in words and numbers. */
final class ReadOut extends VBox {

    private static final double GAP = 8;

    ReadOut() {
        getStyleClass().add("chart-read-out");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** One value: the style class of its swatch, empty for none, what it is, and how many. */
    record Line(String styleClass, String name, String value) {}

    void show(String title, List<Line> lines) {
        getChildren().setAll(Nodes.label(title, "chart-read-out-title"));
        lines.forEach(line -> getChildren().add(row(line)));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    /** Lays it beside a place, within the given size: right of it where there is room, else left. */
    void place(double x, double y, double width, double height) {
        autosize();
        double right = x + GAP;
        double left = x - GAP - getWidth();
        double at = right + getWidth() <= width || left < 0 ? right : left;
        relocate(
                snapPositionX(Math.clamp(at, 0, Math.max(0, width - getWidth()))),
                snapPositionY(Math.clamp(y - getHeight() / 2, 0, Math.max(0, height - getHeight()))));
    }

    static Region swatch(String styleClass) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("chart-swatch", styleClass);
        return swatch;
    }

    private static HBox row(Line line) {
        Label name = Nodes.label(line.name(), "chart-read-out-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label value = Nodes.label(line.value(), "chart-read-out-value");
        value.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(name, value);
        if (!line.styleClass().isEmpty()) {
            row.getChildren().addFirst(swatch(line.styleClass()));
        }
        row.getStyleClass().add("chart-read-out-row");
        return row;
    }
}
