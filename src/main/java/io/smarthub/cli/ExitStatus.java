package io.smarthub.cli;

/** The exit statuses every command keeps to. */
enum ExitStatus {
    DONE(0),
    /** Done in part, or a check failed: the report says what. */
    PARTLY(1),
    WRONG_USAGE(2),
    /** The database is in use, unreadable, too new … */
    COULD_NOT_RUN(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
