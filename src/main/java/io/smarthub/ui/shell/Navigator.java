package io.smarthub.ui.shell;

/** Takes the window somewhere; screens get it by constructor. Called on the FX thread. */
@FunctionalInterface
public interface Navigator {
    void open(Destination destination);
}
