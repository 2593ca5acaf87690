package io.smarthub.ui.kit;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** A square button with only an icon that opens a menu below it. */
public final class MenuIcon {

    private final Button button;
    private final ContextMenu menu = new ContextMenu();

    /** The name is its tooltip and its accessible text; {@code opening} fills or changes the menu before it shows. */
    public MenuIcon(Icon icon, String name, Runnable opening) {
        button = Nodes.iconButton(icon, name, () -> {});
        button.setOnAction(_ -> {
            opening.run();
            menu.show(button, Side.BOTTOM, 0, 4);
        });
    }

    /** The button. */
    public Button button() {
        return button;
    }

    /** Adds an entry. */
    public MenuItem add(Icon icon, String text, Runnable action) {
        MenuItem item = new MenuItem(text, icon.node());
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
        return item;
    }

    /** The entries in their order. */
    public ContextMenu menu() {
        return menu;
    }
}
