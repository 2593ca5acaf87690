package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import javafx.scene.control.Label;

/** A count in a bubble, "99+" beyond; hidden at zero. */
public final class Badge extends Label {

    /** At zero. */
    public Badge() {
        getStyleClass().add("badge");
        setMinWidth(USE_PREF_SIZE);
        setCount(0);
    }

    /** Shows the count. */
    public void setCount(long count) {
        setText(count > 99 ? "99+" : Long.toString(count));
        Nodes.show(this, count > 0);
    }
}
