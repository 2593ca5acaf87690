package io.smarthub.ui.preferences;

import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A language's code as the owner reads it. */
final class LanguageName extends StringConverter<String> {

    private final String any;
    private final Locale reader;

    /** @param any what no language is called */
    LanguageName(String any, Locale reader) {
        this.any = any;
        this.reader = reader;
    }

    @Override
    public String toString(@Nullable String code) {
        return code == null || code.isEmpty()
                ? any
                : Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }

    @Override
    public String fromString(String name) {
        throw new UnsupportedOperationException("languages are chosen, not typed");
    }
}
