package io.smarthub.ui.billing;

import io.smarthub.ui.kit.Nodes;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** Names left, figures right, one line each; figures of several lines stand under each other. */
final class Facts extends GridPane {

    private static final double WIDEST_TEXT = 240;

    Facts() {
        getStyleClass().add("facts");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        var figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(name, figure);
    }

    /** A line of its own. */
    void add(String name, String figure, String... styleClasses) {
        row(Nodes.paragraph(name, "fact-name"), Nodes.label(figure, "fact-figure"), styleClasses);
    }

    /** What a line above is made of. */
    void detail(String name, String figure) {
        row(Nodes.paragraph(name, "caption"), Nodes.label(figure, "caption"));
    }

    /** A line of its own, of a text that may be too long for one. */
    void text(String name, String text) {
        Label wrapped = Nodes.paragraph(text, "fact-figure");
        wrapped.setMaxWidth(WIDEST_TEXT);
        wrapped.setTextAlignment(TextAlignment.RIGHT);
        Label named = Nodes.paragraph(name, "fact-name");
        GridPane.setValignment(named, VPos.TOP);
        addRow(getRowCount(), named, wrapped);
    }

    private void row(Label name, Label figure, String... styleClasses) {
        name.getStyleClass().addAll(styleClasses);
        figure.getStyleClass().addAll(styleClasses);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(figure, VPos.TOP);
        addRow(getRowCount(), name, figure);
    }
}
