package io.smarthub.domain.conversation;

/**
 * What happened in a conversation, independent of the platform it happened on (decision D1). The names are those of the
 * neutral import format.
 */
public enum EventType {
    /** The chatbot was displayed to the visitor: "Triggered". */
    BOT_SHOWN(Author.CHATBOT),
    /** The chatbot said something. */
    BOT_MESSAGE(Author.CHATBOT),
    /** The visitor clicked a chatbot button. */
    BUTTON_CLICK(Author.VISITOR),
    /** The visitor clicked the chatbot's "Connect with agent" button. */
    HANDOFF_CLICK(Author.VISITOR),
    /** The chatbot itself handed the conversation over to an agent. */
    HANDOFF(Author.CHATBOT),
    /** The visitor typed something that the chatbot itself took in (decision D3a). */
    BOT_INPUT(Author.VISITOR),
    /** The visitor typed a message, or sent a file, past the chatbot or without one. */
    VISITOR_MESSAGE(Author.VISITOR),
    /** A public message by an agent. */
    AGENT_MESSAGE(Author.AGENT),
    /** A single triggered message that is not a chatbot. */
    AUTO_MESSAGE(Author.SYSTEM),
    /** A private note; never part of any number (E23). */
    NOTE(Author.AGENT),
    AGENT_JOINED(Author.SYSTEM),
    AGENT_LEFT(Author.SYSTEM),
    ASSIGNED(Author.SYSTEM),
    UNASSIGNED(Author.SYSTEM),
    RESOLVED(Author.SYSTEM),
    REOPENED(Author.SYSTEM),
    RATED(Author.SYSTEM),
    SYSTEM(Author.SYSTEM);

    private final Author author;

    EventType(Author author) {
        this.author = author;
    }

    /** Who an event of this type comes from. */
    public Author author() {
        return author;
    }

    /** Whether the visitor used the chatbot with it: the badge, and one quota unit per conversation (D3). */
    public boolean isInteraction() {
        return switch (this) {
            case BUTTON_CLICK, HANDOFF_CLICK, BOT_INPUT -> true;
            default -> false;
        };
    }

    /** Whether it proves that a chatbot was displayed: nobody clicks a button, or hears a chatbot, that is not there. */
    public boolean provesChatbotShown() {
        return switch (this) {
            case BOT_SHOWN, BOT_MESSAGE, BUTTON_CLICK, HANDOFF_CLICK, HANDOFF, BOT_INPUT -> true;
            default -> false;
        };
    }

    /** Whether it hands the conversation over to an agent, by the visitor's click or by the chatbot. */
    public boolean isHandoff() {
        return this == HANDOFF_CLICK || this == HANDOFF;
    }

    /** Whether it is something said, and so drawn as a bubble and used as the preview line. */
    public boolean isSpoken() {
        return switch (this) {
            case BOT_SHOWN,
                    BOT_MESSAGE,
                    BUTTON_CLICK,
                    HANDOFF_CLICK,
                    BOT_INPUT,
                    VISITOR_MESSAGE,
                    AGENT_MESSAGE,
                    AUTO_MESSAGE -> true;
            default -> false;
        };
    }
}
