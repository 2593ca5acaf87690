package io.smarthub.ui.inbox;

import io.smarthub.ui.kit.Icon;
import java.util.Locale;

/** The drawing for a platform that conversations come from. */
final class SourceIcon {

    private SourceIcon() {}

    static Icon of(String source) {
        return switch (source.toLowerCase(Locale.ROOT)) {
            case "smartsupp" -> Icon.CHATS;
            case "web", "website", "widget" -> Icon.WEBSITE;
            case "csv", "file", "transcript" -> Icon.FILE_TEXT;
            case "demo" -> Icon.PACKAGE;
            default -> Icon.SOURCES;
        };
    }
}
