package io.smarthub.flows;

import io.smarthub.app.chatbot.Template;
import io.smarthub.domain.chatbot.Flow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The templates that come with the product; each is a flow that can be published as it is. */
public final class Templates {

    /** The languages that every template has. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Templates() {}

    /** A template in a language; in English where it does not have that one. */
    public static Flow read(Template template, Locale language) {
        String tag = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH)
                .getLanguage();
        String file = "templates/" + Members.word(template) + "." + tag + ".json";
        return switch (FlowReader.read(bytes(file))) {
            case FlowReading.Read read -> read.flow();
            case FlowReading.Refused refused -> throw new IllegalStateException(file + ": " + refused.problems());
        };
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Templates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
