package io.smarthub.exports;

import io.smarthub.domain.conversation.Voice;
import io.smarthub.exports.pdf.Ink;

/** How the bubble of a voice looks: where it stands, its colour and its icon. */
enum Side {
    VISITOR(false, Ink.VISITOR, Ink.MUTED, Signs.VISITOR),
    CHATBOT(false, Ink.CHATBOT_GROUND, Ink.CHATBOT_TEXT, Signs.CHATBOT),
    AGENT(true, Ink.AGENT, Ink.MUTED, Signs.PERSON),
    NOTE(true, Ink.ESCALATED_GROUND, Ink.ESCALATED_TEXT, Signs.NOTE),
    AUTOMATIC(false, Ink.GROUND, Ink.MUTED, Signs.AUTOMATIC);

    private final boolean right;
    private final Ink ground;
    private final Ink heading;
    private final String icon;

    Side(boolean right, Ink ground, Ink heading, String icon) {
        this.right = right;
        this.ground = ground;
        this.heading = heading;
        this.icon = icon;
    }

    boolean isRight() {
        return right;
    }

    Ink ground() {
        return ground;
    }

    Ink heading() {
        return heading;
    }

    String icon() {
        return icon;
    }

    static Side of(Voice voice) {
        return switch (voice) {
            case VISITOR -> VISITOR;
            case CHATBOT -> CHATBOT;
            case AGENT -> AGENT;
            case NOTE -> NOTE;
            case AUTOMATIC -> AUTOMATIC;
        };
    }
}
