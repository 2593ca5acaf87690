package io.smarthub.app.intake;

import io.smarthub.app.words.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        Spoken spoken = new Spoken(BUNDLE, locale);
        List<String> named = new ArrayList<>(arguments);
        if (reason == StoreReason.FOREIGN) {
            String what = StoreReason.Foreign.valueOf(arguments.get(1)).key();
            named.set(1, spoken.say(what, named));
        }
        return spoken.say(reason.key(), named);
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
}
