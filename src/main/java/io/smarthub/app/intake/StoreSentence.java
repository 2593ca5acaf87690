package io.smarthub.app.intake;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What the store says, as data; it becomes words where people read it.
 *
 * @param reason what
 * @param arguments what the sentence of the reason names
 */
public record StoreSentence(StoreReason reason, List<String> arguments) {

    private static final String BUNDLE = "io.smarthub.i18n.store";

    public StoreSentence {
        arguments = List.copyOf(arguments);
    }

    /** With the arguments' texts. */
    public static StoreSentence of(StoreReason reason, Object... arguments) {
        return new StoreSentence(
                reason, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The sentence in a language; in English where there is none. */
    public String in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<String> named = new ArrayList<>(arguments);
        if (reason == StoreReason.FOREIGN) {
            String what = StoreReason.Foreign.valueOf(arguments.get(1)).key();
            named.set(1, format(bundle.getString(what), locale, named));
        }
        return format(bundle.getString(reason.key()), locale, named);
    }

    /** The sentence in English: for machine-readable output and logs. */
    public String english() {
        return in(Locale.ROOT);
    }

    /** The reason's name and the arguments, as {@link #parse} reads them. */
    public List<String> toTexts() {
        return Stream.concat(Stream.of(reason.name()), arguments.stream()).toList();
    }

    /** Reads {@link #toTexts}; anything else is a sentence in the database's own words. */
    public static StoreSentence parse(List<String> texts) {
        return Arrays.stream(StoreReason.values())
                .filter(reason -> !texts.isEmpty() && reason.name().equals(texts.getFirst()))
                .findFirst()
                .map(reason -> new StoreSentence(reason, texts.subList(1, texts.size())))
                .orElseGet(() -> of(StoreReason.OTHER, String.join(" ", texts)));
    }

    private static String format(String pattern, Locale locale, List<String> arguments) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            boolean number = i < formats.length && formats[i] instanceof NumberFormat;
            values[i] = number ? Long.valueOf(arguments.get(i)) : arguments.get(i);
        }
        return format.format(values);
    }
}
