package io.smarthub.app.inbox;

/**
 * A chatbot that took part in a conversation.
 *
 * @param source the platform it belongs to
 * @param bot its id there, or its name where it has no id, or empty where the source says nothing
 * @param used whether the visitor must have used this very chatbot; else it is enough that it appeared
 */
public record ChatbotPart(String source, String bot, boolean used) {}
