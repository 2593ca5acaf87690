package io.smarthub.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a transcript.
 *
 * @param index its place in the list
 * @param author {@code visitor}, {@code chatbot}, {@code agent}, or another word
 * @param buttons labels of the buttons offered with it
 * @param at when, null where the transcript does not say
 * @param assumed whether the time is taken from a neighbour or spread
 */
record Said(
        int index,
        String author,
        @Nullable String name,
        String text,
        List<String> buttons,
        @Nullable Instant at,
        boolean assumed) {

    Said assumedAt(Instant instant) {
        return new Said(index, author, name, text, buttons, instant, true);
    }

    boolean isBy(String someone) {
        return author.equals(someone);
    }

    /** The event's id: events of one conversation sort by it as they were said. */
    String id() {
        String number = String.valueOf(index);
        return "m" + "00000".substring(Math.min(5, number.length())) + number;
    }
}
