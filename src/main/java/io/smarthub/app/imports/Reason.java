package io.smarthub.app.imports;

/**
 * Everything that can be wrong or remarkable about an input. The sentences lie in the {@code imports} bundle; their
 * arguments are named behind each reason.
 */
public enum Reason {
    MISSING_FILE("problem.missing-file"),
    /** What the system said. */
    UNREADABLE("problem.unreadable"),
    NO_PERMISSION("problem.no-permission"),
    EMPTY_FILE("problem.empty-file"),
    EMPTY_FOLDER("problem.empty-folder"),
    NO_JSON_NAME("problem.no-json-name"),
    UNKNOWN_FORMAT("problem.unknown-format"),
    /** Encoding. */
    OTHER_ENCODING("problem.other-encoding"),
    /** How the file begins. */
    NO_JSON("problem.no-json"),
    /** Line, column. */
    FILE_TRUNCATED("problem.file-truncated"),
    /** Line, column, what stands there. */
    FILE_NOT_VALID("problem.file-not-valid"),
    CHANGED_WHILE_READ("problem.changed-while-read"),
    /** What the system said. */
    READING_STOPPED("problem.reading-stopped"),

    /** Size, limit. */
    TOO_LONG("problem.too-long"),
    TRUNCATED("problem.truncated"),
    /** What stands there, column. */
    INVALID_JSON("problem.invalid-json"),
    NOT_AN_OBJECT("problem.not-an-object"),
    /** Byte, its place in the record, suspected encoding. */
    NOT_UTF8("problem.not-utf8"),
    /** Place in the record. */
    NUL_BYTES("problem.nul-bytes"),
    /** Field. */
    MISSING_FIELD("problem.missing-field"),
    /** Field, what was found. */
    WRONG_FIELD("problem.wrong-field"),
    /** Field, value. */
    NOT_A_TIME("problem.not-a-time"),
    /** Field, value, the instant read from it. */
    IMPLAUSIBLE_TIME("problem.implausible-time"),
    /** Version. */
    UNKNOWN_VERSION("problem.unknown-version"),
    /** Kind. */
    UNKNOWN_KIND("problem.unknown-kind"),
    NO_MESSAGES("problem.no-messages"),
    /** Conversation's id, line of the first. */
    DUPLICATE_CONVERSATION("problem.duplicate-conversation"),

    UNDATED("problem.undated"),
    PREVIEW("problem.preview"),

    /** Name, how often. */
    UNKNOWN_FIELD("problem.unknown-field"),
    /** Name, how often. */
    DROPPED_FIELD("problem.dropped-field"),
    /** Name, how often. */
    UNKNOWN_TYPE("problem.unknown-type"),
    /** Name, how often. */
    UNKNOWN_AUTHOR("problem.unknown-author"),
    /** Event's id. */
    DUPLICATE_EVENT("problem.duplicate-event"),
    /** Zone, how often. */
    NO_ZONE("problem.no-zone"),
    /** Conversation's id. */
    TIMES_DECREASE("problem.times-decrease"),
    /** Conversation's id, number of messages. */
    TIMES_MISSING("problem.times-missing"),
    /** Field, how often. */
    CLEANED_TEXT("problem.cleaned-text"),
    /** Value. */
    UNKNOWN_RATING("problem.unknown-rating"),
    /** Conversation's id. */
    RESOLVED_WITHOUT_TIME("problem.resolved-without-time"),
    /** Last day. */
    PERIOD_IN_FUTURE("problem.period-in-future"),
    /** How many conversations. */
    TIMES_KEPT("problem.times-kept"),

    /** What the store said, as {@link io.smarthub.app.intake.StoreSentence#toTexts}. */
    STORE_SAID("problem.store-said"),
    /** What the store said, as {@link io.smarthub.app.intake.StoreSentence#toTexts}. */
    STORE_FAILED("problem.store-failed"),
    CANCELLED("problem.cancelled");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    /** The sentence's key in the {@code imports} bundle. */
    public String key() {
        return key;
    }
}
