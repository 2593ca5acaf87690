package io.smarthub.domain.chatbot;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an input step takes in.
 *
 * @param kind what fits
 * @param variable the name under which the answer is kept: a letter, then letters, digits and underscores
 * @param complaint what the chatbot says to an answer that does not fit; may be empty for {@link Kind#TEXT}, where
 *     everything fits but nothing and too much
 */
public record Question(Kind kind, String variable, String complaint) {

    /** How a variable may be called. */
    public static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>.]+(\\.[^\\s@,;<>.]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}([.,][0-9]{1,30})?");

    /** What kind of answer fits. */
    public enum Kind {
        /** Anything with at least one character, at most {@link Limits#ANSWER}. */
        TEXT,
        /** An e-mail address by its shape; nobody is asked whether it exists. */
        EMAIL,
        /** Digits with an optional sign and decimals; kept as typed, so that order 0042 stays 0042. */
        NUMBER
    }

    /** The answer as it is kept, without white space around it; empty when it does not fit. */
    public Optional<String> take(String typed) {
        String answer = typed.strip();
        return switch (kind) {
            case TEXT -> Optional.of(answer).filter(it -> !it.isEmpty() && Limits.length(it) <= Limits.ANSWER);
            case EMAIL ->
                Optional.of(answer)
                        .filter(it -> it.length() <= LONGEST_EMAIL
                                && EMAIL.matcher(it).matches());
            case NUMBER ->
                Optional.of(westernDigits(answer))
                        .filter(it -> NUMBER.matcher(it).matches());
        };
    }

    private static String westernDigits(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point ->
                        western.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return western.toString();
    }
}
