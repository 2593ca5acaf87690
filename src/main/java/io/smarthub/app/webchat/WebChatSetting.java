package io.smarthub.app.webchat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each setting of the web chat as text: the same words in the settings file, on the command line and on screen. */
public enum WebChatSetting {
    ON("on", "true, false"),
    ADDRESS("address", "127.0.0.1, 0.0.0.0, ::1, …"),
    PORT("port", "0 … 65535"),
    PUBLIC_URL("publicUrl", "https://chat.example, …"),
    ORIGINS("origins", "https://www.example https://shop.example, …"),
    BLOCKED("blocked", "203.0.113.7 198.51.100.0/24 192.0.*, …"),
    PROXIES("proxies", "127.0.0.1 10.0.0.0/8, …"),
    KEY_STORE("keyStore", "chat.p12, …"),
    KEY_STORE_PASSWORD("keyStorePassword", "…");

    private static final int LAST_PORT = 65_535;
    private static final String KEPT_SECRET = "•••";

    private final String key;
    private final String takes;

    WebChatSetting(String key, String takes) {
        this.key = key;
        this.takes = takes;
    }

    /** Its name in the settings file. */
    public String key() {
        return key;
    }

    /** Examples of what it takes; lists are divided by spaces, and nothing at all is the default. */
    public String takes() {
        return takes;
    }

    /** What it is, as {@link #with} reads it. */
    public String read(WebChatSettings settings) {
        return switch (this) {
            case ON -> String.valueOf(settings.on());
            case ADDRESS -> settings.address();
            case PORT -> String.valueOf(settings.port());
            case PUBLIC_URL -> settings.publicUrl();
            case ORIGINS -> joined(settings.origins());
            case BLOCKED -> joined(settings.blocked());
            case PROXIES -> joined(settings.proxies());
            case KEY_STORE -> settings.keyStore();
            case KEY_STORE_PASSWORD -> settings.keyStorePassword();
        };
    }

    /** What may be shown of it: of the password only that there is one. */
    public String show(WebChatSettings settings) {
        String text = read(settings);
        return this == KEY_STORE_PASSWORD && !text.isEmpty() ? KEPT_SECRET : text;
    }

    /** The settings with another value of this one; empty when it does not take the text. */
    public Optional<WebChatSettings> with(WebChatSettings old, String text) {
        String value = this == KEY_STORE_PASSWORD ? text : text.strip();
        if (value.isEmpty()) {
            return Optional.of(changed(old, read(WebChatSettings.DEFAULT)));
        }
        boolean taken = switch (this) {
            case ON -> isSwitch(value);
            case ADDRESS -> value.matches("[0-9A-Za-z.:%_-]{1,253}");
            case PORT -> value.matches("\\d{1,5}") && Integer.parseInt(value) <= LAST_PORT;
            case PUBLIC_URL -> WebOrigin.ofUrl(value).isPresent();
            case ORIGINS -> all(value, WebOrigin::typed).isPresent();
            case BLOCKED, PROXIES -> all(value, AddressRange::parse).isPresent();
            case KEY_STORE, KEY_STORE_PASSWORD -> true;
        };
        return taken ? Optional.of(changed(old, value)) : Optional.empty();
    }

    private WebChatSettings changed(WebChatSettings old, String value) {
        return new WebChatSettings(
                this == ON ? isOn(value) : old.on(),
                this == ADDRESS ? value : old.address(),
                this == PORT ? Integer.parseInt(value) : old.port(),
                this == PUBLIC_URL ? value : old.publicUrl(),
                this == ORIGINS ? all(value, WebOrigin::typed).orElseThrow() : old.origins(),
                this == BLOCKED ? all(value, AddressRange::parse).orElseThrow() : old.blocked(),
                this == PROXIES ? all(value, AddressRange::parse).orElseThrow() : old.proxies(),
                this == KEY_STORE ? value : old.keyStore(),
                this == KEY_STORE_PASSWORD ? value : old.keyStorePassword());
    }

    private static boolean isSwitch(String value) {
        return isOn(value) || List.of("false", "off", "no").contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isOn(String value) {
        return List.of("true", "on", "yes").contains(value.toLowerCase(Locale.ROOT));
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Each of a list divided by spaces or commas; empty when one is not taken. */
    private static <T> Optional<List<T>> all(String text, Function<String, Optional<T>> parse) {
        List<Optional<T>> each = Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .map(parse)
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Optional.of(each.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }
}
