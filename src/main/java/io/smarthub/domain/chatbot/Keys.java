package io.smarthub.domain.chatbot;

import java.util.Locale;

/** How a constant is called in keys of texts. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
