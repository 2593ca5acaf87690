package io.smarthub.settings;

import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.Preferences.Desk;
import io.smarthub.app.preferences.Preferences.Language;
import io.smarthub.app.preferences.Preferences.ThemeChoice;
import io.smarthub.app.preferences.Preferences.WindowPlace;
import io.smarthub.app.webchat.WebChatSetting;
import io.smarthub.app.webchat.WebChatSettings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The settings file's members; anything it does not know, or cannot read, is left in the file as it is. */
final class SettingsJson {

    private static final String WEB_CHAT = "webChat";

    private SettingsJson() {}

    static Preferences read(FlatJson json) {
        return new Preferences(
                oneOf(json, "language", Language.values(), Preferences.DEFAULT.language()),
                oneOf(json, "theme", ThemeChoice.values(), Preferences.DEFAULT.theme()),
                window(json),
                webChat(json),
                desk(json));
    }

    private static Desk desk(FlatJson json) {
        return new Desk(
                json.text("desk.agent"),
                flag(json, "desk.alerts", Desk.DEFAULT.alerts()),
                flag(json, "desk.sound", Desk.DEFAULT.sound()),
                flag(json, "desk.waitingFirst", Desk.DEFAULT.waitingFirst()));
    }

    private static boolean flag(FlatJson json, String member, boolean otherwise) {
        return switch (json.text(member)) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    static void write(Preferences preferences, ObjectNode json) {
        json.put("language", lower(preferences.language()));
        json.put("theme", lower(preferences.theme()));
        if (!preferences.webChat().equals(WebChatSettings.DEFAULT) || json.has(WEB_CHAT)) {
            ObjectNode webChat = json.withObjectProperty(WEB_CHAT);
            for (WebChatSetting setting : WebChatSetting.values()) {
                webChat.put(setting.key(), setting.read(preferences.webChat()));
            }
        }
        json.withObjectProperty("desk")
                .put("agent", preferences.desk().agent())
                .put("alerts", preferences.desk().alerts())
                .put("sound", preferences.desk().sound())
                .put("waitingFirst", preferences.desk().waitingFirst());
        WindowPlace window = preferences.window();
        if (window != null) {
            json.withObjectProperty("window")
                    .put("x", window.x())
                    .put("y", window.y())
                    .put("width", window.width())
                    .put("height", window.height())
                    .put("maximised", window.maximised())
                    .put("screen", window.screen())
                    .put("inboxList", window.inboxList())
                    .put("inboxDetails", window.inboxDetails());
        }
    }

    /** A setting that cannot be read is the default, the others are kept. */
    private static WebChatSettings webChat(FlatJson json) {
        WebChatSettings settings = WebChatSettings.DEFAULT;
        for (WebChatSetting setting : WebChatSetting.values()) {
            settings = setting.with(settings, json.text(WEB_CHAT + "." + setting.key()))
                    .orElse(settings);
        }
        return settings;
    }

    private static @Nullable WindowPlace window(FlatJson json) {
        if (json.number("window.width").isEmpty()
                || json.number("window.height").isEmpty()) {
            return null;
        }
        return new WindowPlace(
                json.number("window.x").orElse(0),
                json.number("window.y").orElse(0),
                json.number("window.width").orElse(0),
                json.number("window.height").orElse(0),
                json.text("window.maximised").equals("true"),
                json.text("window.screen"),
                json.number("window.inboxList").orElse(0),
                json.number("window.inboxDetails").orElse(0));
    }

    private static <E extends Enum<E>> E oneOf(FlatJson json, String member, E[] values, E otherwise) {
        String text = json.text(member);
        for (E value : values) {
            if (lower(value).equals(text.toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        return otherwise;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
