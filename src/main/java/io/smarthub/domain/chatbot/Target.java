package io.smarthub.domain.chatbot;

/** Where a reply, an answer, or a message without buttons leads. */
public sealed interface Target {

    /** To another message, which belongs to this place of the tree alone. */
    record Say(Message message) implements Target {}

    /** Out of the branch. */
    enum Exit implements Target {
        /** Back to the menu, the flow's first message. */
        MENU,
        /** "Connect with agent": the chatbot hands over and is silent from then on. */
        AGENT,
        /** The flow is over. */
        END
    }
}
