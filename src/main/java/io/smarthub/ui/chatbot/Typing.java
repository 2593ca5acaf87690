package io.smarthub.ui.chatbot;

import java.util.regex.Pattern;

/** Names the step of typing: as long as the same word of the same field is typed, it is the same one. */
final class Typing {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Typing() {}

    static String step(String field, String text) {
        return field + " " + SPACE.split(text, -1).length;
    }
}
