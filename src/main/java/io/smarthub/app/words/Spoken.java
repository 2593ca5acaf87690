package io.smarthub.app.words;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one bundle in one language; in English where there are none in it.
 *
 * @param bundle its base name, such as {@code io.smarthub.i18n.store}
 * @param language what is spoken
 */
public record Spoken(String bundle, Locale language) {

    /** The words of a key as they stand in the bundle. */
    public String pattern(String key) {
        return ResourceBundle.getBundle(
                        bundle,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    /** The sentence of a key; arguments that it treats as numbers are whole numbers, written as the language writes them. */
    public String say(String key, List<String> arguments) {
        MessageFormat format = new MessageFormat(pattern(key), language);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            boolean number = i < formats.length && formats[i] instanceof NumberFormat;
            values[i] = number ? Long.valueOf(arguments.get(i)) : arguments.get(i);
        }
        return format.format(values);
    }
}
