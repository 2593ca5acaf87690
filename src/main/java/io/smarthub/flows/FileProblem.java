package io.smarthub.flows;

import java.util.List;
import java.util.Locale;

/**
 * Something that a file of a flow says wrongly.
 *
 * @param line 1-based, 0 where the whole file is meant
 * @param column 1-based, 0 where the line is enough
 * @param path of the member, such as {@code messages[2].replies[0].label}; empty for the file itself
 * @param reason what is wrong
 * @param arguments what the sentence of the reason names
 */
public record FileProblem(int line, int column, String path, Reason reason, List<String> arguments) {

    /** What can be wrong with a file. */
    public enum Reason {
        UNREADABLE,
        TOO_LARGE,
        EMPTY,
        UTF16,
        NOT_UTF8,
        /** It ends in the middle. */
        CUT_OFF,
        NOT_JSON,
        /** Nested too deeply, or a number that is too long. */
        LIMIT,
        REPEATED_MEMBER,
        MISSING_MEMBER,
        WRONG_TYPE,
        UNKNOWN_WORD,
        OUT_OF_RANGE,
        NEWER_FORMAT,
        /** A member that no version of the format knows; the flow is read without it. */
        UNKNOWN_MEMBER,
        /** Two members say where it leads, of which only one can be. */
        TWO_TARGETS,
        MISSING_TARGET,
        CYCLE,
        /** Two places lead to the same message. */
        SHARED_TARGET,
        TOO_DEEP,
        DUPLICATE_MESSAGE,
        UNREACHABLE,
        TOO_MANY_PROBLEMS,
        /** Not an export of Typebot. */
        NO_TYPEBOT,
        TYPEBOT_VERSION,
        /** Nothing of the export could be taken. */
        TYPEBOT_EMPTY;

        /** The key of its sentence in the {@code chatbot} bundle. */
        public String key() {
            return "file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    static FileProblem at(Json place, Reason reason, String... arguments) {
        return new FileProblem(place.line(), 0, place.path(), reason, List.of(arguments));
    }

    static FileProblem ofFile(Reason reason, String... arguments) {
        return new FileProblem(0, 0, "", reason, List.of(arguments));
    }
}
