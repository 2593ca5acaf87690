package io.smarthub.platform;

/** Tells the user something while the window is not in front. */
public interface Notifier {

    /** Whether notifications reach the user here; false without a display or a notification service. */
    boolean isAvailable();

    /**
     * Shows a notification; not on the FX thread. Does nothing when not available: notifications are never the only way
     * to learn something.
     *
     * @param clicked called on any thread when it is clicked, where the system tells
     */
    void show(String title, String text, Runnable clicked);
}
