package io.smarthub.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ratings as the text of a rating event: a digit from 1 (bad) to 5 (good), then the visitor's words. */
final class Ratings {

    private Ratings() {}

    /** A number is kept as it is, the three faces become 5, 3 and 1. */
    static String text(String rating, @Nullable String words) {
        String digit = switch (rating.toUpperCase(Locale.ROOT)) {
            case "GOOD" -> "5";
            case "NORMAL" -> "3";
            case "BAD" -> "1";
            default -> rating.endsWith(".0") ? rating.substring(0, rating.length() - 2) : rating;
        };
        return words == null || words.isBlank() ? digit : digit + " " + words.strip();
    }

    /** A known rating with the words of an event that does not say it; its own words where the event has none. */
    static String joined(String rating, String words) {
        return words.isBlank() ? rating : rating.charAt(0) + " " + words.strip();
    }

    /** Whether statistics can count it. */
    static boolean isKnown(String text) {
        return text.matches("(?s)[1-5]( .*)?");
    }
}
