package io.smarthub.app.inbox;

/** A reply was not stored. */
public final class ReplyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public ReplyRefused(Why why) {
        super("the reply was not stored: " + why);
        this.why = why;
    }

    /** What is wrong with it, or with its conversation. */
    public enum Why {
        /** Nothing but blanks. */
        EMPTY,
        /** More than {@link Action.Reply#LONGEST_REPLY} characters. */
        TOO_LONG,
        /** No such conversation, or more than one at once. */
        NO_CONVERSATION,
        /** A copy from another platform: its visitor cannot be reached from here. */
        READ_ONLY_COPY,
        /** The visitor was erased. */
        ERASED,
        /** The conversation holds no more events. */
        FULL
    }

    public Why why() {
        return why;
    }
}
