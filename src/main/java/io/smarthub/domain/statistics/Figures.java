package io.smarthub.domain.statistics;

/**
 * The counts of a stretch of time (domain rules 2.2). They always add up: a set of counts that contradicts an
 * {@link Invariant} cannot be made.
 *
 * @param conversations all conversations, counted when they were opened
 * @param triggered conversations in which a chatbot was displayed; this and everything below is counted at the
 *     conversation's first trigger
 * @param reactions visitors who used the chatbot or wrote with it displayed: resolved + escalated
 * @param resolved resolved by the chatbot
 * @param escalated escalated to an agent
 * @param chatbotConversations conversations joined by the chatbot: resolved, or escalated after using it
 */
public record Figures(
        long conversations, long triggered, long reactions, long resolved, long escalated, long chatbotConversations) {

    /** Nothing happened. */
    public static final Figures ZERO = new Figures(0, 0, 0, 0, 0, 0);

    /** @throws ContradictoryFigures when the counts contradict an invariant */
    public Figures {
        for (Invariant invariant : Invariant.values()) {
            if (!invariant.holds(conversations, triggered, reactions, resolved, escalated, chatbotConversations)) {
                throw new ContradictoryFigures(
                        invariant,
                        "conversations %d, triggered %d, reactions %d, resolved %d, escalated %d, chatbot conversations %d"
                                .formatted(
                                        conversations,
                                        triggered,
                                        reactions,
                                        resolved,
                                        escalated,
                                        chatbotConversations));
            }
        }
    }

    /** The counts of both. */
    public Figures plus(Figures other) {
        return new Figures(
                conversations + other.conversations,
                triggered + other.triggered,
                reactions + other.reactions,
                resolved + other.resolved,
                escalated + other.escalated,
                chatbotConversations + other.chatbotConversations);
    }

    /** Shown the chatbot and did not react. */
    public long noReaction() {
        return triggered - reactions;
    }

    /** Escalated without having used the chatbot: normal conversations with the chatbot displayed (E3). */
    public long escalatedWithoutUse() {
        return reactions - chatbotConversations;
    }

    /** Reactions among the triggered. */
    public Share reactionRate() {
        return new Share(reactions, triggered);
    }

    /** Resolved among the reactions: conversations the chatbot never touched do not count. */
    public Share resolutionRate() {
        return new Share(resolved, reactions);
    }

    /** Escalated among the reactions; with {@link #resolutionRate} exactly the whole. */
    public Share escalationRate() {
        return new Share(escalated, reactions);
    }
}
