package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/**
 * How much of a limit is used, as a ring that fills clockwise, with one big number inside. Pseudo-classes
 * {@code :warning} from 80 %, {@code :danger} from 95 %, {@code :over} beyond the limit.
 */
public final class QuotaRing extends Region {

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int LONGEST = 4;

    private final double strokeWidth;
    private final Circle track = new Circle();
    private final Arc used = new Arc();
    private final Label number = Nodes.label("", "big-number");
    private final Label caption = Nodes.label("", "caption");
    private final VBox centre = new VBox(number, caption);

    /** With the outer diameter in pixels; below 48 only the ring is drawn. */
    public QuotaRing(double diameter) {
        strokeWidth = Math.max(3, Math.round(diameter / 14));
        getStyleClass().add("quota-ring");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        track.getStyleClass().add("ring-track");
        used.getStyleClass().add("ring-used");
        track.setStrokeWidth(strokeWidth);
        used.setStrokeWidth(strokeWidth);
        used.setType(ArcType.OPEN);
        used.setStartAngle(90);
        centre.setAlignment(Pos.CENTER);
        centre.setVisible(diameter >= 48);
        setMinSize(diameter, diameter);
        setPrefSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        getChildren().addAll(track, used, centre);
    }

    /** Shows used units of a limit; a limit of zero is a full ring as soon as something is used. */
    public void setUsed(long usedUnits, long limit) {
        double share = limit > 0 ? (double) usedUnits / limit : usedUnits > 0 ? 2 : 0;
        used.setLength(-360 * Math.clamp(share, 0, 1));
        used.setVisible(usedUnits > 0);
        pseudoClassStateChanged(OVER, share > 1);
        pseudoClassStateChanged(DANGER, share >= 0.95);
        pseudoClassStateChanged(WARNING, share >= 0.8 && share < 0.95);
    }

    /** Shows the big number, a long one (ten thousand) in smaller type, and the line below it; both are also what a screen reader says. */
    public void setText(String bigNumber, String below) {
        number.setText(bigNumber);
        number.pseudoClassStateChanged(LONG, bigNumber.length() > LONGEST);
        caption.setText(below);
        setAccessibleText(bigNumber + " " + below);
    }

    @Override
    protected void layoutChildren() {
        double radius = (Math.min(getWidth(), getHeight()) - strokeWidth) / 2;
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        track.setCenterX(x);
        track.setCenterY(y);
        track.setRadius(radius);
        used.setCenterX(x);
        used.setCenterY(y);
        used.setRadiusX(radius);
        used.setRadiusY(radius);
        centre.resizeRelocate(strokeWidth, strokeWidth, getWidth() - 2 * strokeWidth, getHeight() - 2 * strokeWidth);
    }
}
