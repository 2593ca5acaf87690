package io.smarthub.domain.chatbot;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code {{name}}} in a message: the answer to the question of that variable. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9_]*)\\s*}}");

    private Placeholders() {}

    /** The names that a text uses. */
    static Stream<String> names(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1));
    }

    /** The text with the answers put in, once: an answer that looks like a placeholder stays as it is. */
    static String fill(String text, Map<String, String> variables) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        (MatchResult match) -> Matcher.quoteReplacement(variables.getOrDefault(match.group(1), "")));
    }
}
