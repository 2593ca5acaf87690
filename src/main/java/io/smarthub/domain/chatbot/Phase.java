package io.smarthub.domain.chatbot;

/** Who the visitor's counterpart is. */
public enum Phase {
    /** No chatbot was shown. */
    NONE,
    /** The chatbot has spoken and waits for a click or an answer (D3a). */
    ACTIVE,
    /** The flow came to its end. */
    ENDED,
    /** The chatbot handed over; its branches cannot be entered again. */
    HANDED_OVER,
    /** An agent has spoken; the chatbot is silent. */
    AGENT
}
