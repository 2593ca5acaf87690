package io.smarthub.app.inbox;

import java.time.Instant;

/**
 * A half-open stretch of time, [from, to).
 *
 * @param anchor which of a conversation's instants must lie in it
 */
public record Period(Anchor anchor, Instant from, Instant to) {

    /** The instants of a conversation that a period can be about. */
    public enum Anchor {
        /** The first event. */
        OPENED,
        /** The last thing said. */
        LAST_MESSAGE,
        /** The chatbot's first appearance: what all chatbot statistics are counted at. */
        TRIGGERED,
        /** The quota unit was consumed (Q5). */
        COUNTED
    }
}
