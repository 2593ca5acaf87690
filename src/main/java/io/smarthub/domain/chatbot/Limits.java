package io.smarthub.domain.chatbot;

import java.time.Duration;

/** How large a flow may be. A character is a Unicode code point, so that an emoji counts once. */
public final class Limits {

    /** Characters of a message. */
    public static final int TEXT = 500;
    /** Reply buttons of a message. */
    public static final int REPLIES = 5;
    /** Characters of a reply button. */
    public static final int LABEL = 35;
    /** Messages from the menu, which is level 1, to the end of a branch. */
    public static final int LEVELS = 10;
    /** Messages of a flow. */
    public static final int MESSAGES = 500;
    /** Characters of a flow's name. */
    public static final int NAME = 100;
    /** Characters of an answer that a question takes in. */
    public static final int ANSWER = 2000;
    /** Answers in a row that a question may refuse; then the chatbot hands over to an agent. */
    public static final int ATTEMPTS = 3;
    /** The lowest priority; 1 is the highest. */
    public static final int PRIORITY = 1000;
    /** Conditions on pages of one trigger. */
    public static final int PAGES = 50;
    /** Characters of a condition on pages. */
    public static final int PAGE = 500;
    /** The longest delay of a trigger. */
    public static final Duration DELAY = Duration.ofHours(24);

    private Limits() {}

    /** How many characters a text has. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
