package io.smarthub.domain.conversation;

/** How a "Connect with agent" click without a message is read (decision D2, edge case E6). */
public enum OutcomeReading {
    /** Escalated: an agent was notified. The product's default. */
    STANDARD,
    /** Resolved: the vendor's text read literally, "clicked a button and sent no message". */
    SMARTSUPP_LITERAL
}
