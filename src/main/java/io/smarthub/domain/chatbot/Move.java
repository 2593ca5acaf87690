package io.smarthub.domain.chatbot;

import io.smarthub.domain.conversation.Attachment;

/** What happens to a conversation, as far as its chatbot has to know. */
public sealed interface Move {

    /** The trigger chose this flow: the chatbot is shown. */
    record Triggered(Flow flow) implements Move {}

    /** The visitor clicked the reply button of that id. */
    record Clicked(String replyId) implements Move {}

    /** The visitor sent a text. */
    record Typed(String text) implements Move {}

    /** The visitor sent a picture or a PDF: always for the agents, for no chatbot takes one in. */
    record Sent(Attachment attachment) implements Move {}

    /** The conversation goes to an agent for a reason outside the flow; the visitor used no button of the chatbot. */
    record HandOver() implements Move {}

    /** An agent wrote to the visitor, or took the conversation over. The agent's message is not recorded here. */
    record AgentSpoke() implements Move {}

    /** The session is over, or the owner took the flow away from this conversation. */
    record FlowEnded() implements Move {}
}
