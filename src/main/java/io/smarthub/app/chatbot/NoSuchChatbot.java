package io.smarthub.app.chatbot;

import java.io.Serial;

/** There is no chatbot of that id, or none any more. */
public final class NoSuchChatbot extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With the id. */
    public NoSuchChatbot(String id) {
        super("there is no chatbot " + id);
    }
}
