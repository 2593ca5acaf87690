package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the pointer first comes near: every tooltip is a window of its own, and a screen has dozens that
 * nobody ever sees.
 */
public final class Hint {

    private final Control control;
    private final EventHandler<MouseEvent> first = _ -> install();
    private String text;

    private Hint(Control control, String text) {
        this.control = control;
        this.text = text;
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, first);
    }

    /** Gives a control a tooltip; use it for what is not already to be read. Empty says nothing. */
    public static Hint on(Control control, String text) {
        return new Hint(control, text);
    }

    /** Says something else from now on. */
    public void setText(String newText) {
        text = newText;
        Tooltip made = control.getTooltip();
        if (made != null) {
            made.setText(newText);
        } else {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, first);
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, first);
        }
    }

    private void install() {
        if (!text.isEmpty()) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, first);
            control.setTooltip(Nodes.tooltip(text));
        }
    }
}
