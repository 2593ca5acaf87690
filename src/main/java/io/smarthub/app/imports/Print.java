package io.smarthub.app.imports;

import io.smarthub.domain.conversation.Event;
import java.util.List;

/**
 * What was said in a conversation, as a number: tells whether another record of the same conversation repeats it,
 * continues it, or is a different one under the same id.
 *
 * @param said how many things were said
 * @param hash of who said what, in order
 */
record Print(int said, long hash) {

    private static final long BEGIN = 7;

    static Print of(List<Event> events) {
        return of(events, Integer.MAX_VALUE);
    }

    private static Print of(List<Event> events, int most) {
        int said = 0;
        long hash = BEGIN;
        for (Event event : events) {
            if (said < most && event.type().isSpoken() && !event.text().isEmpty()) {
                hash = Hash64.add(Hash64.add(hash, event.author().name()), event.text());
                said++;
            }
        }
        return new Print(said, hash);
    }

    /** Whether a later record says all of this first; a shorter one cannot tell, and is believed. */
    boolean isContinuedBy(List<Event> later) {
        Print beginning = of(later, said);
        return beginning.said < said || beginning.hash == hash;
    }
}
