package io.smarthub.ui.kit;

import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** A square button with only an icon that opens a menu below it, made when it is first opened: every menu is a window of its own. */
public final class MenuIcon {

    private final Button button;
    private @Nullable ContextMenu menu;

    /**
     * The name is its tooltip and its accessible text.
     *
     * @param entries adds the entries with {@link #add}; called once, before the menu shows for the first time
     * @param opening changes the entries before each showing
     */
    public MenuIcon(Icon icon, String name, Consumer<MenuIcon> entries, Runnable opening) {
        button = Nodes.iconButton(icon, name, () -> {});
        button.setOnAction(_ -> {
            if (menu == null) {
                entries.accept(this);
            }
            opening.run();
            menu().show(button, Side.BOTTOM, 0, 4);
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
        menu().getItems().add(item);
        return item;
    }

    private ContextMenu menu() {
        ContextMenu made = menu;
        if (made == null) {
            made = new ContextMenu();
            menu = made;
        }
        return made;
    }
}
