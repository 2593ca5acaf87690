package io.smarthub.flows;

import io.smarthub.app.words.Spoken;
import io.smarthub.domain.chatbot.FlowProblem;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a flow or its file, in words.
 *
 * @param language what is spoken; English where there are no texts in it
 */
public record Sentences(Locale language) {

    private static final String BUNDLE = "io.smarthub.i18n.chatbot";

    /** A problem with its place: {@code menu > Delivery: The text has 501 characters; 500 are possible.} */
    public String of(FlowProblem problem) {
        String place =
                problem.place().named(spoken().pattern(problem.place().part().key()));
        return format("problem-at", List.of(place, format(problem.kind().key(), problem.arguments())));
    }

    /** A problem with its line, and its column or member. */
    public String of(FileProblem problem) {
        String sentence = format(problem.reason().key(), problem.arguments());
        String line = String.valueOf(problem.line());
        if (problem.line() == 0) {
            return sentence;
        }
        if (!problem.path().isEmpty()) {
            return format("file-at-path", List.of(line, problem.path(), sentence));
        }
        return problem.column() == 0
                ? format("file-at-line", List.of(line, sentence))
                : format("file-at-column", List.of(line, String.valueOf(problem.column()), sentence));
    }

    /** A note of an import, with the group it is about. */
    public String of(TypebotNote note) {
        String sentence = format(note.kind().key(), note.arguments());
        return note.group().isBlank() ? sentence : format("problem-at", List.of(note.group(), sentence));
    }

    /** Words that go into a flow. */
    String say(String key) {
        return format(key, List.of());
    }

    private String format(String key, List<String> arguments) {
        return spoken().say(key, arguments);
    }

    private Spoken spoken() {
        return new Spoken(BUNDLE, language);
    }
}
