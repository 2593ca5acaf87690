package io.smarthub.app.imports;

import io.smarthub.app.intake.StoreSentence;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something the report says about an input, with its place.
 *
 * @param file the file's name as given, or found in the folder given
 * @param line first line of the record, 1-based; 0 where the whole file is meant
 * @param level whether something was lost by it
 * @param reason what
 * @param arguments what the sentence of the reason names
 */
public record Problem(String file, long line, Level level, Reason reason, List<String> arguments) {

    /** The sentences. */
    public static final String BUNDLE = "io.smarthub.i18n.imports";

    /** Whether something was lost by it. */
    public enum Level {
        /** A record, or a whole file, is not imported. */
        ERROR,
        /** A record is left out on purpose. */
        SKIPPED,
        /** Imported, with something to know about it. */
        WARNING
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The sentence in a bundle's language. */
    public String sentence(ResourceBundle bundle) {
        List<String> named = switch (reason) {
            case STORE_SAID, STORE_FAILED ->
                List.of(StoreSentence.parse(arguments).in(bundle.getLocale()));
            default -> arguments;
        };
        return new MessageFormat(bundle.getString(reason.key()), bundle.getLocale()).format(named.toArray());
    }

    /** The sentence in English: for machine-readable output and logs. */
    public String english() {
        return sentence(ResourceBundle.getBundle(BUNDLE, Locale.ROOT));
    }
}
