package io.smarthub.app.inbox;

/** A canned reply was not kept. */
public final class CannedReplyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public CannedReplyRefused(Why why) {
        super("the canned reply was not kept: " + why);
        this.why = why;
    }

    /** What is wrong with it. */
    public enum Why {
        /** The shortcut is empty, too long or has a blank in it. */
        SHORTCUT,
        /** Another one in the same language has the shortcut, in capitals or not. */
        TAKEN,
        /** The text is empty. */
        EMPTY,
        /** The text is longer than a reply may be. */
        TOO_LONG
    }

    public Why why() {
        return why;
    }
}
