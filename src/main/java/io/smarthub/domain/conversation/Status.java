package io.smarthub.domain.conversation;

/** Whether a conversation still waits for something. */
public enum Status {
    /** Not finished; a new visitor message moves a resolved conversation back here. */
    OPEN,
    /** Finished by an agent, or closed at the source. */
    RESOLVED
}
