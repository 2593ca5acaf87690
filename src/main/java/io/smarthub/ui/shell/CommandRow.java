package io.smarthub.ui.shell;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One command as the palette shows it. */
final class CommandRow extends HBox {

    private final IconNode icon = Icon.COMMAND.node(14);
    private final Label label = new Label();
    private final Label keys = new Label();

    CommandRow() {
        getStyleClass().add("command-row");
        setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("key-hint");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(icon, label, gap, keys);
    }

    void show(Command command) {
        icon.show(command.icon());
        label.setText(command.label());
        keys.setText(command.keys());
        keys.setVisible(!command.keys().isEmpty());
    }
}
