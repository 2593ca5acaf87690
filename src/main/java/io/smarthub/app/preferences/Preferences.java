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
 */
public record Preferences(
        Language language, ThemeChoice theme, @Nullable WindowPlace window, WebChatSettings webChat) {

    /** Follows the system in everything; the web chat is off. */
    public static final Preferences DEFAULT =
            new Preferences(Language.SYSTEM, ThemeChoice.SYSTEM, null, WebChatSettings.DEFAULT);

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
        return new Preferences(value, theme, window, webChat);
    }

    public Preferences withTheme(ThemeChoice value) {
        return new Preferences(language, value, window, webChat);
    }

    public Preferences withWindow(WindowPlace value) {
        return new Preferences(language, theme, value, webChat);
    }

    public Preferences withWebChat(WebChatSettings value) {
        return new Preferences(language, theme, window, value);
    }
}
