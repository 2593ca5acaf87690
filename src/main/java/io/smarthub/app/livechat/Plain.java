package io.smarthub.app.livechat;

import io.smarthub.domain.conversation.CardNumbers;
import org.jspecify.annotations.Nullable;

/** Brings what strangers send to plain text: no control characters, no card numbers, no more than fits. */
final class Plain {

    /** The longest message, in characters. */
    static final int LONGEST = 5_000;

    /** Marks that turn the direction of writing would turn what stands beside a name or title, too. */
    private static final String TURNING = "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private static final int LONGEST_CONTACT = 300;

    private Plain() {}

    /** A message without white space around it, card numbers masked before anybody sees them. */
    static String text(String raw) {
        return CardNumbers.masked(raw.strip().replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
    }

    /** One line, cut to what fits. */
    static String line(String raw, int longest) {
        String line = raw.replaceAll(TURNING, "").replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** A name or an address; null where nothing is said. */
    static @Nullable String contact(@Nullable String raw) {
        String line = raw == null ? "" : line(raw, LONGEST_CONTACT);
        return line.isEmpty() ? null : line;
    }
}
