package io.smarthub.domain.statistics;

/**
 * What came of one chatbot button.
 *
 * @param chatbot the chatbot that offered it
 * @param label the button's text
 * @param clicks how often it was clicked
 * @param conversations in how many conversations it was clicked; a second click in the same one does not count
 * @param askedAgent in how many of those the visitor then asked an agent: wrote a message, or was handed over
 */
public record ButtonRow(Chatbot chatbot, String label, long clicks, long conversations, long askedAgent) {

    public ButtonRow {
        if (askedAgent < 0 || askedAgent > conversations || conversations > clicks) {
            throw new IllegalArgumentException("button '%s': asked %d of %d conversations, clicks %d"
                    .formatted(label, askedAgent, conversations, clicks));
        }
    }

    /** Those who asked an agent after it, among the conversations with a click. */
    public Share askedRate() {
        return new Share(askedAgent, conversations);
    }
}
