package io.smarthub.ui.kit;

import javafx.scene.Node;

/** One destination of the navigation rail. Built when first opened, kept for the life of the window. FX thread only. */
public interface Screen {

    /** The screen's root, the same on every call. */
    Node node();

    /** The screen came into view: subscribe and load. */
    void shown();

    /** The screen went out of view: unsubscribe, stop timers, keep what the user typed. */
    void hidden();

    /** Asks the data again; nothing visible jumps. */
    default void refresh() {}
}
