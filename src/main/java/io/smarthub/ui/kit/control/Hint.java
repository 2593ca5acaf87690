package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the pointer first comes near: every tooltip is a window of its own, and a screen has dozens that
 * nobody ever sees. FX thread only.
 */
public final class Hint {

    private final Control control;
    private Supplier<String> text;

    private Hint(Control control, Supplier<String> text) {
        this.control = control;
        this.text = text;
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> prepare());
    }

    /** Gives a control a tooltip; use it for what is not already to be read. Empty says nothing. */
    public static Hint on(Control control, String text) {
        return new Hint(control, () -> text);
    }

    /** Gives a control a tooltip that says nothing yet. */
    public static Hint on(Control control) {
        return on(control, "");
    }

    /** Says something else from now on. */
    public void setText(String newText) {
        setText(() -> newText);
    }

    /** Says from now on what is worked out when the pointer comes. */
    public void setText(Supplier<String> newText) {
        text = newText;
        if (control.getTooltip() != null) {
            prepare();
        }
    }

    private void prepare() {
        String now = text.get();
        Tooltip made = control.getTooltip();
        if (now.isEmpty()) {
            control.setTooltip(null);
        } else if (made == null) {
            control.setTooltip(Nodes.tooltip(now));
        } else {
            made.setText(now);
        }
    }
}
