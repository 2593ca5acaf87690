package io.smarthub.ui.kit.chart;

import io.smarthub.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Steps of which each holds a part of the one before: a line of text and a bar whose length is its share of the first.
 * Every step is a button that opens it. FX thread only.
 */
public final class Funnel extends VBox {

    private final List<Step> steps = new ArrayList<>();

    /** With the steps' names and colours, the widest first. */
    public Funnel(List<Series> series, IntConsumer open) {
        getStyleClass().addAll("chart", "funnel");
        for (int i = 0; i < series.size(); i++) {
            int at = i;
            Step step = new Step(series.get(i), () -> open.accept(at));
            steps.add(step);
            getChildren().add(step.button);
        }
    }

    /**
     * One step's number.
     *
     * @param value in words of the locale
     * @param note what share of what it is, or empty
     * @param share its length against the first step, 0 to 1
     */
    public record Level(String value, String note, double share) {}

    /** Shows the numbers, one for each step. */
    public void setLevels(List<Level> levels) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).show(levels.get(i));
        }
    }

    private static final class Step {

        private final Series series;
        private final Label value = Nodes.label("", "funnel-value");
        private final Label note = Nodes.label("", "funnel-note");
        private final Track track;
        private final Button button;

        Step(Series series, Runnable open) {
            this.series = series;
            track = new Track(series.styleClass());
            HBox line = new HBox(Nodes.label(series.name(), "funnel-name"), Nodes.spacer(), note, value);
            line.getStyleClass().add("funnel-line");
            VBox content = new VBox(line, track);
            content.getStyleClass().add("funnel-step");
            content.setMouseTransparent(true);
            value.setMinWidth(Region.USE_PREF_SIZE);
            button = Nodes.button("", open, "flat", "funnel-button");
            button.setGraphic(content);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(Region.USE_PREF_SIZE);
            content.prefWidthProperty().bind(button.widthProperty().subtract(16));
        }

        void show(Level level) {
            value.setText(level.value());
            note.setText(level.note());
            track.show(level.share());
            button.setAccessibleText("%s %s %s"
                    .formatted(series.name(), level.value(), level.note())
                    .strip());
        }
    }

    /** The bar of a step in its groove. */
    private static final class Track extends Region {

        private static final double HEIGHT = 10;

        private final Region bar = new Region();
        private double share;

        Track(String styleClass) {
            getStyleClass().add("funnel-track");
            bar.getStyleClass().addAll("funnel-bar", styleClass);
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            setMaxHeight(HEIGHT);
            getChildren().add(bar);
        }

        void show(double newShare) {
            share = Math.clamp(newShare, 0, 1);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            bar.setVisible(share > 0);
            bar.resizeRelocate(0, 0, snapSizeX(Math.max(3, getWidth() * share)), getHeight());
        }
    }
}
