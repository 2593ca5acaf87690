package io.smarthub.domain.conversation;

/** What came of the chatbot's appearance in a conversation (domain rules 2.2). */
public enum Outcome {
    /** Used the chatbot and sent no message: "Resolved by chatbot". */
    RESOLVED,
    /** Sent a message with the chatbot displayed, or was handed over: "Escalated to agent". */
    ESCALATED,
    /** No chatbot, or no reaction to it. */
    NONE;

    /** A reaction to the displayed chatbot: the denominator of the resolution rate. */
    public boolean isReaction() {
        return this != NONE;
    }
}
