package io.smarthub.domain.quota;

/** What a visitor did to use the chatbot, and so consumed a unit (D3). */
public enum CountedUse {
    /** Clicked one of the chatbot's buttons. */
    BUTTON_CLICK,
    /** Clicked the chatbot's "Connect with agent" button. */
    HANDOFF_CLICK,
    /** Typed something that the chatbot itself took in (D3a). */
    BOT_INPUT
}
