package io.smarthub.app.inbox;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * A place in the list, which is ordered by last message, newest first, then by id, highest first.
 */
public record Cursor(Instant lastMessageAt, long id) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Cursor parse(String text) {
        int tilde = text.indexOf('~');
        try {
            return new Cursor(
                    Instant.parse(text.substring(0, Math.max(0, tilde))), Long.parseLong(text.substring(tilde + 1)));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not a cursor: '" + text + "'", e);
        }
    }

    @Override
    public String toString() {
        return lastMessageAt + "~" + id;
    }
}
