package io.smarthub.domain.statistics;

/**
 * One chatbot's part. Where several took part in a conversation, each has it in its row with the conversation's one
 * outcome, so the rows may add up to more than the total (E12).
 *
 * @param triggered in how many conversations it appeared
 * @param used in how many of them the visitor used it
 * @param resolved how many of them were resolved by a chatbot
 * @param escalated how many of them were escalated to an agent
 */
public record ChatbotRow(Chatbot chatbot, long triggered, long used, long resolved, long escalated) {

    public ChatbotRow {
        if (used < 0 || resolved < 0 || escalated < 0 || used > triggered || resolved + escalated > triggered) {
            throw new IllegalArgumentException("chatbot '%s': used %d, resolved %d, escalated %d of %d"
                    .formatted(chatbot.name(), used, resolved, escalated, triggered));
        }
    }

    /** Those resolved among those with a reaction. */
    public Share resolutionRate() {
        return new Share(resolved, resolved + escalated);
    }
}
