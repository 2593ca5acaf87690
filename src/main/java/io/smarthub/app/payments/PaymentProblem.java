package io.smarthub.app.payments;

import io.smarthub.app.words.Spoken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why the payments file is not used. It never holds a value of the file, which may be a key.
 *
 * @param line in the file, from 1; 0 where it is about the file as a whole
 * @param arguments what the sentence names
 */
public record PaymentProblem(Kind kind, int line, List<String> arguments) {

    private static final String BUNDLE = "io.smarthub.i18n.payments";

    public PaymentProblem {
        arguments = List.copyOf(arguments);
    }

    /** One with what its sentence names. */
    public static PaymentProblem of(Kind kind, int line, Object... arguments) {
        return new PaymentProblem(
                kind, line, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What to tell the owner, in a language. */
    public String in(Locale locale) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Spoken(BUNDLE, locale).say("payments.problem." + name, arguments);
    }

    /** What can be wrong; the arguments of its sentence are named behind each. */
    public enum Kind {
        /** The file, what was said. */
        UNREADABLE,
        /** The file. */
        OTHERS_CAN_READ,
        /** The file, the line. */
        NO_KEY_AND_VALUE,
        /** The file, the line, the keys there are. */
        UNKNOWN_KEY,
        /** The file, the line, the key. */
        TWICE,
        /** The file, the line, the key, what it begins with or looks like. */
        WRONG_VALUE,
        /** The file, the line. */
        PUBLISHABLE_KEY,
        /** The file, the keys that are missing. */
        MISSING
    }
}
