package io.smarthub.platform;

/** The system's clipboard. FX thread only. */
@FunctionalInterface
public interface Clipboard {

    /** Puts text on the clipboard. */
    void copy(String text);
}
