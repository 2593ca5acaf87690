package io.smarthub.webchat;

/** A request that is answered with a status and one word why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;

    private final int status;
    private final String why;
    private final int retryAfterSeconds;

    Refusal(int status, String why) {
        this(status, why, 0);
    }

    Refusal(int status, String why, int retryAfterSeconds) {
        super(why, null, false, false);
        this.status = status;
        this.why = why;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    static Refusal origin() {
        return new Refusal(FORBIDDEN, "origin");
    }

    static Refusal blocked() {
        return new Refusal(FORBIDDEN, "blocked");
    }

    static Refusal unknownLine() {
        return new Refusal(NOT_FOUND, "unknown-line");
    }

    static Refusal tooMany(int retryAfterSeconds) {
        return new Refusal(TOO_MANY, "too-many", retryAfterSeconds);
    }

    int status() {
        return status;
    }

    String why() {
        return why;
    }

    /** When to try again; 0 where that is of no use. */
    int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
