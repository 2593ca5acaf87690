package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the pointer or the focus first comes: every tooltip is a window of its own, and a screen has dozens
 * that nobody ever sees. A screen reader hears the same as the control's help, without any tooltip. FX thread only.
 */
public final class Hint {

    private final Control control;
    private Supplier<String> text = () -> "";

    private Hint(Control control) {
        this.control = control;
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> prepare());
        control.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                prepare();
            }
        });
    }

    /** Gives a control a tooltip; use it for what is not already to be read. Empty says nothing. */
    public static Hint on(Control control, String text) {
        Hint hint = new Hint(control);
        hint.setText(text);
        return hint;
    }

    /** Gives a control a tooltip that says nothing yet. */
    public static Hint on(Control control) {
        return new Hint(control);
    }

    /** Says something else from now on. */
    public void setText(String newText) {
        setText(() -> newText);
        help(newText);
    }

    /** Says from now on what is worked out when the pointer or the focus comes. */
    public void setText(Supplier<String> newText) {
        text = newText;
        if (control.getTooltip() != null || control.isFocused()) {
            prepare();
        }
    }

    private void help(String now) {
        String help = now.isEmpty() ? null : now;
        if (!Objects.equals(control.getAccessibleHelp(), help)) {
            control.setAccessibleHelp(help);
        }
    }

    private void prepare() {
        String now = text.get();
        help(now);
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
