package io.smarthub.ui.billing;

import io.smarthub.ui.kit.Nodes;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names left, figures right, one line each; figures of several lines stand under each other. */
final class Facts extends GridPane {

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

    private void row(Label name, Label figure, String... styleClasses) {
        name.getStyleClass().addAll(styleClasses);
        figure.getStyleClass().addAll(styleClasses);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(figure, VPos.TOP);
        addRow(getRowCount(), name, figure);
    }
}
