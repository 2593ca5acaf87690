package io.smarthub.webchat.line;

/** Why a line ends: the code and reason that a WebSocket is closed with. */
public enum Ending {
    GONE(1000, "", false),
    SAID_BYE(1000, "bye", true),
    CLOSING(1001, "closing", true),
    QUIET(1001, "quiet", false),
    NOT_TEXT(1003, "text frames only", true),
    BAD_FRAME(1007, "bad frame", true),
    NO_HELLO(1008, "hello first", true),
    TOO_MANY(1008, "too many frames", true),
    TOO_LARGE(1009, "frame too large", true),
    BROKEN(1011, "try again later", true),
    BUSY(1013, "try again later", true),
    TOO_SLOW(1013, "too slow", false);

    private final int code;
    private final String reason;
    private final boolean heard;

    Ending(int code, String reason, boolean heard) {
        this.code = code;
        this.reason = reason;
        this.heard = heard;
    }

    /** As RFC 6455 numbers them. */
    public int code() {
        return code;
    }

    public String reason() {
        return reason;
    }

    /** Whether what is still waiting for the browser is worth sending. */
    boolean heard() {
        return heard;
    }
}
