package io.smarthub.ui.kit;

/** Something that may be asked for in several places, such as an undo by key and by toast, and is done once. FX thread only. */
public final class Once implements Runnable {

    private final Runnable action;
    private boolean done;

    /** Not done yet; every run after the first does nothing. */
    public Once(Runnable action) {
        this.action = action;
    }

    @Override
    public void run() {
        if (!done) {
            done = true;
            action.run();
        }
    }
}
