package io.smarthub.ui.kit.chart;

import io.smarthub.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/**
 * Shares of a whole as a ring, with one big number inside. Slices can be clicked; the keyboard uses the legend beside it,
 * which has the same entries. FX thread only.
 */
public final class Donut extends Region {

    private static final double STROKE = 18;
    private static final double GAP = 2.5;

    private final List<Series> series;
    private final Circle track = new Circle();
    private final List<Arc> arcs = new ArrayList<>();
    private final Label number = Nodes.label("", "chart-number");
    private final Label caption = Nodes.label("", "caption");
    private final VBox centre = new VBox(number, caption);

    /** Without values; {@code diameter} in pixels. */
    public Donut(List<Series> series, double diameter, IntConsumer open) {
        this.series = List.copyOf(series);
        getStyleClass().addAll("chart", "donut");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(diameter, diameter);
        setPrefSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        track.getStyleClass().add("donut-track");
        track.setStrokeWidth(STROKE);
        centre.setAlignment(Pos.CENTER);
        centre.setMouseTransparent(true);
        getChildren().add(track);
        for (int i = 0; i < series.size(); i++) {
            Arc arc = new Arc();
            arc.getStyleClass().addAll("donut-slice", series.get(i).styleClass());
            arc.setType(ArcType.OPEN);
            arc.setStrokeWidth(STROKE);
            arc.setStrokeLineCap(StrokeLineCap.BUTT);
            int slice = i;
            arc.setOnMouseClicked(_ -> open.accept(slice));
            arcs.add(arc);
        }
        getChildren().addAll(arcs);
        getChildren().add(centre);
    }

    /** Shows these values, one for each series; all zero shows an empty ring. */
    public void setValues(List<Long> values) {
        double whole = values.stream().mapToDouble(Long::doubleValue).sum();
        long parts = values.stream().filter(value -> value > 0).count();
        double start = 90;
        for (int i = 0; i < arcs.size(); i++) {
            double length = whole == 0 ? 0 : 360 * values.get(i) / whole;
            double gap = parts > 1 ? Math.min(GAP, length / 2) : 0;
            arcs.get(i).setStartAngle(start - gap / 2);
            arcs.get(i).setLength(-(length - gap));
            arcs.get(i).setVisible(length > 0);
            start -= length;
        }
    }

    /** Shows the big number and the line below it, and tells a screen reader the whole in words. */
    public void setText(String bigNumber, String below, String spoken) {
        number.setText(bigNumber);
        caption.setText(below);
        setAccessibleText(spoken);
    }

    @Override
    protected void layoutChildren() {
        double radius = (Math.min(getWidth(), getHeight()) - STROKE) / 2;
        track.setCenterX(getWidth() / 2);
        track.setCenterY(getHeight() / 2);
        track.setRadius(radius);
        for (Arc arc : arcs) {
            arc.setCenterX(getWidth() / 2);
            arc.setCenterY(getHeight() / 2);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
        }
        centre.resizeRelocate(STROKE, STROKE, getWidth() - 2 * STROKE, getHeight() - 2 * STROKE);
    }

    /** What the slices stand for. */
    public List<Series> series() {
        return series;
    }
}
