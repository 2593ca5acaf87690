package io.smarthub.domain.conversation;

/** Who an event comes from. */
public enum Author {
    VISITOR,
    CHATBOT,
    AGENT,
    SYSTEM
}
