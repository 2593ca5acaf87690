package io.smarthub.domain.chatbot;

/**
 * One thing the chatbot says, and what the visitor can do then.
 *
 * @param id stable and unique among the flow's messages
 * @param text what it says, at most {@link Limits#TEXT} characters; {@code {{name}}} stands for an answer given before
 * @param step what comes then
 */
public record Message(String id, String text, Step step) {

    /** The same message with another text. */
    public Message withText(String text) {
        return new Message(id, text, step);
    }

    /** The same message with another continuation. */
    public Message withStep(Step step) {
        return new Message(id, text, step);
    }
}
