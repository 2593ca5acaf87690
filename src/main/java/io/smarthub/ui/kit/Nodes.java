package io.smarthub.ui.kit;

import io.smarthub.ui.kit.control.Hint;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Short ways to write what every screen writes. */
public final class Nodes {

    private Nodes() {}

    /** A label with style classes such as {@code caption} or {@code section-title}. */
    public static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A label that wraps onto as many lines as it needs. */
    public static Label paragraph(String text, String... styleClasses) {
        Label label = label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button with style classes such as {@code primary}, {@code flat} or {@code danger}. */
    public static Button button(String text, Runnable action, String... styleClasses) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll(styleClasses);
        return button;
    }

    /** A square button with only an icon; the name is its tooltip and its accessible text. */
    public static Button iconButton(Icon icon, String name, Runnable action) {
        Button button = button("", action, "icon-button", "flat");
        button.setGraphic(icon.node());
        button.setAccessibleText(name);
        Hint.on(button, name);
        return button;
    }

    /** A tooltip that is made now; mostly {@link Hint} is better. */
    public static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        tooltip.setShowDelay(javafx.util.Duration.millis(400));
        return tooltip;
    }

    /** Empty space that takes what is left of a row. */
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** Shows or hides a node; hidden nodes take no space. */
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
