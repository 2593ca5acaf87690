package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Tone;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A thin horizontal bar that is filled to a share. The text beside it, or the accessible text, tells the number. */
public final class Meter extends Region {

    private static final double HEIGHT = 6;

    private final Region bar = new Region();
    private double share;

    /** Empty, in the accent colour. */
    public Meter(String accessibleText) {
        getStyleClass().add("meter");
        bar.getStyleClass().add("meter-bar");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(accessibleText);
        setMinSize(32, HEIGHT);
        setPrefSize(120, HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(bar);
    }

    /** Fills it to a share from 0 to 1 in the colour of the tone; what is beyond is cut. */
    public void set(double newShare, Tone tone) {
        share = Math.clamp(newShare, 0, 1);
        bar.getStyleClass().setAll("meter-bar", tone.styleClass());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = share == 0 ? 0 : Math.max(HEIGHT, getWidth() * share);
        bar.resizeRelocate(0, 0, snapSizeX(width), getHeight());
    }
}
