package io.smarthub.ui.kit;

import java.util.Optional;

/** Short messages in the window's corner that go away by themselves. Any thread. */
public interface Toasts {

    /** Shows a message. */
    void show(Toast toast);

    /** Shows that something was done. */
    default void done(String text) {
        show(new Toast(Tone.SUCCESS, text, Optional.empty()));
    }

    /** Shows that something was done and offers to take it back. */
    default void undoable(String text, String undoLabel, Runnable undo) {
        show(new Toast(Tone.SUCCESS, text, Optional.of(new Action(undoLabel, undo))));
    }

    /** Shows that something did not work; stays longer. */
    default void problem(String text) {
        show(new Toast(Tone.DANGER, text, Optional.empty()));
    }

    /**
     * A message with at most one action.
     *
     * @param about what it is about: a later message about the same takes its place; empty where it stays beside others
     */
    record Toast(Tone tone, String text, Optional<Action> action, String about) {

        /** One that stays beside others. */
        public Toast(Tone tone, String text, Optional<Action> action) {
            this(tone, text, action, "");
        }
    }

    /** What the toast's one button says and does, on the FX thread. */
    record Action(String label, Runnable run) {}
}
