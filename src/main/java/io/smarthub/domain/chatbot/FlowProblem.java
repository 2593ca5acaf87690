package io.smarthub.domain.chatbot;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a flow that is against its rules.
 *
 * @param place where
 * @param kind what
 * @param arguments what the sentence of the kind names: what was found, then the limit
 */
public record FlowProblem(Place place, Kind kind, List<String> arguments) {

    /** What can be against the rules. */
    public enum Kind {
        BAD_FLOW_ID,
        EMPTY_NAME,
        NAME_TOO_LONG,
        BAD_VERSION,
        BAD_LANGUAGE,
        BAD_PRIORITY,
        DELAY_OUT_OF_RANGE,
        TOO_MANY_PAGES,
        EMPTY_PAGE,
        PAGE_TOO_LONG,
        /** The hours begin and end at the same time. */
        EMPTY_HOURS,
        BAD_MESSAGE_ID(true),
        DUPLICATE_MESSAGE_ID(true),
        BAD_REPLY_ID(true),
        DUPLICATE_REPLY_ID(true),
        TOO_MANY_MESSAGES(true),
        /** The message, and all below it, lies deeper than {@link Limits#LEVELS}. */
        TOO_DEEP(true),
        TOO_MANY_REPLIES(true),
        /** A choice without a button. */
        NO_REPLIES(true),
        /** From the menu back to the menu, without the visitor doing anything. */
        ENDLESS(true),
        EMPTY_TEXT,
        TEXT_TOO_LONG,
        EMPTY_LABEL,
        LABEL_TOO_LONG,
        /** Two buttons of a message say the same. */
        DUPLICATE_LABEL,
        /** Control characters, or halves of a character. */
        FORBIDDEN_CHARACTER,
        BAD_VARIABLE,
        /** A text names an answer that no question asks for. */
        UNKNOWN_VARIABLE,
        EMPTY_COMPLAINT;

        private final boolean structural;

        Kind() {
            this(false);
        }

        Kind(boolean structural) {
            this.structural = structural;
        }

        /** Whether it is about the tree's shape, which a builder never breaks, rather than what is being typed. */
        public boolean isStructural() {
            return structural;
        }

        /** The key of its sentence in the {@code chatbot} bundle. */
        public String key() {
            return "problem." + Keys.of(this);
        }
    }

    public FlowProblem {
        arguments = List.copyOf(arguments);
    }

    static FlowProblem of(Place place, Kind kind, Object... arguments) {
        return new FlowProblem(
                place, kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Whether it is the same problem of the same message or reply, wherever that lies. */
    boolean isAbout(FlowProblem other) {
        return kind == other.kind
                && place.messageId().equals(other.place.messageId())
                && place.replyId().equals(other.place.replyId());
    }
}
