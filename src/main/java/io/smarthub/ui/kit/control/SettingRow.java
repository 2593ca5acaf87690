package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One setting: its name and what it means on the left, the control that sets it at the right edge. */
public final class SettingRow extends HBox {

    private final Label help;

    /** With its name, an explanation that may be empty, and the control. */
    public SettingRow(String name, String explanation, Node control) {
        getStyleClass().add("setting-row");
        setAlignment(Pos.CENTER_LEFT);
        help = Nodes.paragraph(explanation, "secondary");
        Nodes.show(help, !explanation.isEmpty());
        var words = new VBox(Nodes.label(name, "medium"), help);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (control instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(words, control);
    }

    /** Shows another explanation. */
    public void explain(String text) {
        help.setText(text);
        Nodes.show(help, !text.isEmpty());
    }
}
