package io.smarthub.ui.chatbot;

/**
 * What is chosen in the outline.
 *
 * @param messageId the message that is edited
 * @param replyId the button of it that is meant, empty where the message itself is
 */
record Selected(String messageId, String replyId) {

    static Selected message(String id) {
        return new Selected(id, "");
    }
}
