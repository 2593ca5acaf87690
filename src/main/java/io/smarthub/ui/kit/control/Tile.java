package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tone;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * One number with its label, its trend and its course; pressing it opens the list behind it ({@code setOnAction}).
 * The tone colours the label's mark and the sparkline.
 */
public final class Tile extends Button {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /** Tiles stand in a row of equals: all show their course, or none. */
    private static final double NARROWEST_WITH_COURSE = 220;

    private static final double NARROWEST_COURSE = 28;
    private static final int LONGEST = 7;

    private final Label name;
    private final Label value = Nodes.label("\u2013", "tile-value");
    private final Label trend = Nodes.label("", "tile-trend");
    private final IconNode arrow = Icon.TREND_UP.node(12);
    private final Hint hint = Hint.on(this);
    private final Sparkline sparkline = new Sparkline();

    /** With the label and what the number is about. */
    public Tile(String label, Tone tone) {
        name = Nodes.label(label, "tile-name");
        name.setGraphic(Icon.DOT.node(8).tone(tone.styleClass()));
        var top = new HBox(name);
        top.setAlignment(Pos.CENTER_LEFT);
        var bottom = new HBox(value, trend, Nodes.spacer(), sparkline);
        bottom.getStyleClass().add("tile-bottom");
        bottom.setAlignment(Pos.BOTTOM_LEFT);
        var content = new VBox(top, bottom);
        content.getStyleClass().add("tile-content");
        content.setMouseTransparent(true);
        value.setMinWidth(USE_PREF_SIZE);
        trend.setMinWidth(USE_PREF_SIZE);
        sparkline.setMinWidth(0);
        sparkline
                .visibleProperty()
                .bind(widthProperty()
                        .greaterThanOrEqualTo(NARROWEST_WITH_COURSE)
                        .and(sparkline.widthProperty().greaterThan(NARROWEST_COURSE)));
        getStyleClass().setAll("tile", tone.styleClass());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(180);
        content.prefWidthProperty().bind(widthProperty().subtract(34));
        describe("");
    }

    /** Shows the number as already localised text; a long one (a million) in smaller type. */
    public void setValue(String text) {
        value.setText(text);
        value.pseudoClassStateChanged(LONG, text.length() > LONGEST);
        describe("");
    }

    /** Shows the comparison with the period before. */
    public void setTrend(Trend newTrend) {
        trend.setText(newTrend.text());
        newTrend.icon().ifPresent(arrow::show);
        trend.setGraphic(newTrend.icon().isPresent() ? arrow : null);
        trend.getStyleClass().setAll("label", "tile-trend", newTrend.tone().styleClass());
        hint.setText(newTrend.description());
        describe(newTrend.description());
    }

    /** Shows the course, oldest value first. */
    public void setCourse(double... values) {
        sparkline.setValues(values);
    }

    private void describe(String comparison) {
        setAccessibleText((name.getText() + " " + value.getText() + " " + comparison).strip());
    }
}
