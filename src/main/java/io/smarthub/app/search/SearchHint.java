package io.smarthub.app.search;

import java.util.Locale;

/**
 * A helpful word about a part of a query that was not understood; the rest of the query still works. The text is in the
 * {@code search} bundle under {@link #key}, with {@link #value} as {0}.
 *
 * @param value what was written there
 */
public record SearchHint(Kind kind, String value) {

    /** What was wrong. */
    public enum Kind {
        /** More than {@value SearchQuery#LONGEST} characters. */
        TOO_LONG,
        /** More than {@value SearchQuery#MOST_CLAUSES} words. */
        TOO_MANY,
        /** Not one of the outcomes. */
        OUTCOME,
        /** Not one of the states. */
        STATE,
        /** Not a year, month or day. */
        DATE,
        /** An operator without a value. */
        NO_VALUE,
        /** A word with a colon that is no operator; searched as text. */
        OPERATOR,
        /** No letter or digit in it. */
        NOTHING,
        /** A wildcard elsewhere than at the end of a word. */
        WILDCARD,
        /** A phrase that is not closed. */
        QUOTE
    }

    /** Whether a part was left out, so that more is found than was asked for. */
    public boolean leavesOut() {
        return switch (kind) {
            case TOO_LONG, TOO_MANY, OUTCOME, STATE, DATE, NO_VALUE, NOTHING -> true;
            case OPERATOR, WILDCARD, QUOTE -> false;
        };
    }

    /** The key of its text in the {@code search} bundle. */
    public String key() {
        return "hint." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
