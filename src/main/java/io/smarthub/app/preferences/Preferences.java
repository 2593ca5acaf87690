package io.smarthub.app.preferences;

import io.smarthub.app.webchat.WebChatSettings;
import org.jspecify.annotations.Nullable;

/**
 * What the owner prefers on this machine.
 *
 * @param language of the window
 * @param theme of the window
 * @param window where the window was, null before the first close
 * @param webChat how the web chat is reached from this machine
 * @param desk how visitors are answered from here
 */
public record Preferences(
        Language language, ThemeChoice theme, @Nullable WindowPlace window, WebChatSettings webChat, Desk desk) {

    /** Follows the system in everything; the web chat is off. */
    public static final Preferences DEFAULT =
            new Preferences(Language.SYSTEM, ThemeChoice.SYSTEM, null, WebChatSettings.DEFAULT, Desk.DEFAULT);

    /** The languages the product speaks. */
    public enum Language {
        SYSTEM,
        EN,
        DE
    }

    /** Light, dark, or as the system. */
    public enum ThemeChoice {
        SYSTEM,
        LIGHT,
        DARK
    }

    /**
     * The window's place and what it showed, in device-independent pixels.
     *
     * @param screen the open screen's name
     * @param inboxList width of the inbox list, 0 for the default
     * @param inboxDetails width of the details pane, 0 for the default
     */
    public record WindowPlace(
            double x,
            double y,
            double width,
            double height,
            boolean maximised,
            String screen,
            double inboxList,
            double inboxDetails) {

        public WindowPlace withPanes(double list, double details) {
            return new WindowPlace(x, y, width, height, maximised, screen, list, details);
        }
    }

    public Preferences withLanguage(Language value) {
        return new Preferences(value, theme, window, webChat, desk);
    }

    public Preferences withTheme(ThemeChoice value) {
        return new Preferences(language, value, window, webChat, desk);
    }

    public Preferences withWindow(WindowPlace value) {
        return new Preferences(language, theme, value, webChat, desk);
    }

    public Preferences withWebChat(WebChatSettings value) {
        return new Preferences(language, theme, window, value, desk);
    }

    public Preferences withDesk(Desk value) {
        return new Preferences(language, theme, window, webChat, value);
    }

    /**
     * How visitors are answered from this machine.
     *
     * @param agent the name of who answers; empty for the owner
     * @param alerts whether one is told that a visitor wrote while the window is not looked at
     * @param sound whether that is heard, too
     * @param waitingFirst whether those who wait stand first in the inbox
     */
    public record Desk(String agent, boolean alerts, boolean sound, boolean waitingFirst) {

        /** The owner answers, and is told; the newest stand first. */
        public static final Desk DEFAULT = new Desk("", true, true, false);

        public Desk withAgent(String value) {
            return new Desk(value, alerts, sound, waitingFirst);
        }

        public Desk withAlerts(boolean value) {
            return new Desk(agent, value, sound, waitingFirst);
        }

        public Desk withSound(boolean value) {
            return new Desk(agent, alerts, value, waitingFirst);
        }

        public Desk withWaitingFirst(boolean value) {
            return new Desk(agent, alerts, sound, value);
        }
    }
}
