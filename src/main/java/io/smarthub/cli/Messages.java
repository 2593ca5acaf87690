package io.smarthub.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's words in the owner's language. */
final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    Messages(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("io.smarthub.i18n.cli", locale);
    }

    /** All of them, for the help texts. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** A bundle in a language, in English where the language has none. */
    static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** A sentence of another bundle. */
    String sentence(String name, String key, Object... values) {
        return new MessageFormat(bundle(name, locale).getString(key), locale).format(values);
    }

    Locale locale() {
        return locale;
    }
}
