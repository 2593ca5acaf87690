package io.smarthub.app.inbox;

/**
 * A chatbot's button that was clicked in a conversation.
 *
 * @param source the platform the chatbot belongs to
 * @param bot the chatbot's id there, or its name where it has no id, or empty where the source says nothing
 * @param label the button's text
 * @param asked whether the visitor must have asked an agent with the click or after it: wrote a message, or was handed
 *     over; else the click is enough
 */
public record ButtonPart(String source, String bot, String label, boolean asked) {}
