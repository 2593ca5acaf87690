package io.smarthub.domain.conversation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything derived from a conversation's events about the chatbot's part in it (domain rules 2.2).
 *
 * @param outcome resolved, escalated or neither
 * @param trigger the first event that proves a chatbot was displayed, null when none was
 * @param firstInteraction the first use of the chatbot, null when there was none; it sets the badge and consumes the
 *     quota unit in the month of its instant (D3, Q5)
 * @param interactions how often the chatbot was used
 * @param agentIntervened whether an agent wrote although the visitor never did (E10)
 * @param why the explanation
 */
public record Classification(
        Outcome outcome,
        @Nullable Event trigger,
        @Nullable Event firstInteraction,
        int interactions,
        boolean agentIntervened,
        Why why) {

    /** Whether a chatbot was displayed: counts as "Triggered". */
    public boolean triggered() {
        return trigger != null;
    }

    /** When the chatbot first appeared; the instant all chatbot statistics of the conversation are counted at. */
    public Optional<Instant> triggeredAt() {
        return Optional.ofNullable(trigger).map(Event::at);
    }

    /** Whether it is a chatbot conversation: the badge "Joined by chatbot" and one quota unit (D3). */
    public boolean joinedByChatbot() {
        return firstInteraction != null;
    }

    /** When the quota unit was consumed (Q5); empty for a normal conversation. */
    public Optional<Instant> countedAt() {
        return Optional.ofNullable(firstInteraction).map(Event::at);
    }
}
