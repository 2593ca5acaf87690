package io.smarthub.domain.chatbot;

/** Why a move changed nothing: no event is recorded, and nothing is said. */
public enum Ignored {
    /** A click, but no chatbot was shown. */
    NO_CHATBOT,
    /** A button that the flow does not have. */
    UNKNOWN_BUTTON,
    /** A button of a message further up; also the second click of a double click. */
    EARLIER_BUTTON,
    /** A click after the flow came to its end. */
    ENDED,
    /** The chatbot had handed over already. */
    HANDED_OVER,
    /** An agent had spoken already. */
    AGENT_SPEAKS,
    /** A chatbot is shown already; others stay silent. */
    ALREADY_ACTIVE,
    /** Typed although the text field is off. */
    TEXT_FIELD_OFF,
    /** Nothing was typed. */
    EMPTY_TEXT
}
