package io.smarthub.domain.conversation;

import java.util.Objects;

/**
 * How sure the source was about an event: {@code exact}, {@code heuristic:<rule>} or {@code manual} (set by the owner).
 *
 * @param kind how the event was recognised
 * @param rule the heuristic's name, empty unless {@link Kind#HEURISTIC}
 */
public record Evidence(Kind kind, String rule) implements Comparable<Evidence> {

    public static final Evidence EXACT = new Evidence(Kind.EXACT, "");
    public static final Evidence MANUAL = new Evidence(Kind.MANUAL, "");

    /** From most to least certain. */
    public enum Kind {
        EXACT,
        MANUAL,
        HEURISTIC
    }

    public Evidence {
        Objects.requireNonNull(kind);
        if ((kind == Kind.HEURISTIC) == rule.isBlank()) {
            throw new IllegalArgumentException(
                    "a heuristic names its rule, and nothing else has one: " + kind + " '" + rule + "'");
        }
    }

    public static Evidence heuristic(String rule) {
        return new Evidence(Kind.HEURISTIC, rule);
    }

    /**
     * Reads the neutral format's text.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Evidence parse(String text) {
        if (text.equals("exact")) {
            return EXACT;
        }
        if (text.equals("manual")) {
            return MANUAL;
        }
        if (text.startsWith("heuristic:") && text.length() > "heuristic:".length()) {
            return heuristic(text.substring("heuristic:".length()));
        }
        throw new IllegalArgumentException("unknown evidence '" + text + "' (exact, manual or heuristic:<rule>)");
    }

    /** The less certain of the two. */
    public Evidence weaker(Evidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Evidence other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : rule.compareTo(other.rule);
    }

    /** The neutral format's text; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return switch (kind) {
            case EXACT -> "exact";
            case MANUAL -> "manual";
            case HEURISTIC -> "heuristic:" + rule;
        };
    }
}
