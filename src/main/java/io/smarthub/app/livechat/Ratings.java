package io.smarthub.app.livechat;

import java.util.Optional;

/** What visitors think of a conversation. */
final class Ratings {

    private static final int BEST = 3;

    private Ratings() {}

    /** What is kept of a rating; empty where it is none. */
    static Optional<String> text(Incoming.Rate told) {
        if (told.rating() < 1 || told.rating() > BEST || told.text().length() > Plain.LONGEST) {
            return Optional.empty();
        }
        // the conversation's scale has five steps, the widget's smileys are its first, third and last
        String step = String.valueOf(2 * told.rating() - 1);
        return Optional.of(told.text().isBlank() ? step : step + " " + Plain.text(told.text()));
    }
}
