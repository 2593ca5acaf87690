package io.smarthub.ui.kit.control;

import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * A line without axes, from zero to the highest value, with a dot at the newest. Colour by CSS: style classes
 * {@code sparkline-line}, {@code sparkline-area}, {@code sparkline-dot}. A picture to screen readers: the number beside it
 * speaks.
 */
public final class Sparkline extends Region {

    private static final double DOT = 2.5;

    private final Path line = new Path();
    private final Path area = new Path();
    private final Circle dot = new Circle(DOT);
    private double[] values = {};

    /** Without values; shows nothing. */
    public Sparkline() {
        getStyleClass().add("sparkline");
        setAccessibleRole(AccessibleRole.NODE);
        line.getStyleClass().add("sparkline-line");
        area.getStyleClass().add("sparkline-area");
        dot.getStyleClass().add("sparkline-dot");
        setPrefSize(96, 28);
        setMinSize(24, 16);
        setMouseTransparent(true);
        getChildren().addAll(area, line, dot);
    }

    /** Shows values at equal distances, oldest first. Negative ones count as zero. */
    public void setValues(double... newValues) {
        values = newValues.clone();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getElements().clear();
        area.getElements().clear();
        boolean drawn = values.length > 1;
        dot.setVisible(drawn);
        if (!drawn) {
            return;
        }
        double width = getWidth() - 2 * DOT;
        double height = getHeight() - 2 * DOT;
        double highest = Math.max(1e-9, Arrays.stream(values).max().orElse(0));
        area.getElements().add(new MoveTo(DOT, getHeight()));
        for (int i = 0; i < values.length; i++) {
            double x = DOT + width * i / (values.length - 1);
            double y = DOT + height * (1 - Math.max(0, values[i]) / highest);
            PathElement step = i == 0 ? new MoveTo(x, y) : new LineTo(x, y);
            line.getElements().add(step);
            area.getElements().add(new LineTo(x, y));
            dot.setCenterX(x);
            dot.setCenterY(y);
        }
        area.getElements().add(new LineTo(DOT + width, getHeight()));
    }
}
