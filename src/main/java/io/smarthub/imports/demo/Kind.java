package io.smarthub.imports.demo;

/** What part the chatbot plays in a conversation. */
enum Kind {
    /** The visitor clicks through and leaves. */
    BUTTONS_ONLY(false),
    /** The visitor clicks, then types or asks for an agent. */
    BUTTONS_THEN_AGENT(true),
    /** The visitor asks for an agent by button and then says nothing (E6). */
    ASKED_AND_LEFT(false),
    /** The visitor types past the chatbot. */
    TYPED_PAST(true),
    /** No chatbot is shown: other pages, e-mail, messenger. */
    NO_CHATBOT(true),
    /** The chatbot is shown and nobody reacts. */
    SHOWN_ONLY(false);

    private final boolean dialogue;

    Kind(boolean dialogue) {
        this.dialogue = dialogue;
    }

    /** Whether it plays one of the written dialogues. */
    boolean isDialogue() {
        return dialogue;
    }
}
