package io.smarthub.domain.statistics;

/**
 * What came of one button of a chatbot, told from others that say the same. Its clicks stay its own when it is called
 * something else.
 *
 * @param id the button's id, unique in its chatbot
 * @param clicks how often it was clicked
 * @param conversations in how many conversations it was clicked; a second click in the same one does not count
 * @param askedAgent in how many of those the visitor then asked an agent: wrote a message, or was handed over
 */
public record ReplyRow(String id, long clicks, long conversations, long askedAgent) {

    public ReplyRow {
        if (askedAgent < 0 || askedAgent > conversations || conversations > clicks) {
            throw new IllegalArgumentException("button %s: asked %d of %d conversations, clicks %d"
                    .formatted(id, askedAgent, conversations, clicks));
        }
    }
}
