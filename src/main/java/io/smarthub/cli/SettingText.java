package io.smarthub.cli;

import java.util.Locale;

/** What a setting was changed to, in words: its key is for typing. */
final class SettingText {

    private final Messages messages;

    SettingText(Messages messages) {
        this.messages = messages;
    }

    /** @param value as it is typed */
    String changed(Setting setting, String value) {
        return switch (setting) {
            case LITERAL_OUTCOME, WEB_CHAT ->
                messages.get("settings.turned", name(setting), value.equals("true") ? 1 : 0);
            case LANGUAGE, THEME ->
                messages.get("settings.changed", name(setting), messages.get("settings.to." + value));
            case ZONE,
                    CURRENCY,
                    OWNER_NAME,
                    WEB_CHAT_ADDRESS,
                    WEB_CHAT_PORT,
                    WEB_CHAT_PUBLIC_URL,
                    WEB_CHAT_ORIGINS,
                    WEB_CHAT_BLOCKED,
                    WEB_CHAT_PROXIES,
                    WEB_CHAT_KEY_STORE,
                    WEB_CHAT_KEY_STORE_PASSWORD -> messages.get("settings.changed", name(setting), value);
        };
    }

    String emptied(Setting setting) {
        return messages.get("settings.emptied", name(setting));
    }

    private String name(Setting setting) {
        return messages.get(
                "settings.name." + setting.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
