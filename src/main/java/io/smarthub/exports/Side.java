package io.smarthub.exports;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.exports.pdf.Ink;
import java.util.List;
import java.util.Optional;

/** Who a bubble belongs to: where it stands, its colour and its icon. */
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

    /** Whose bubble an event is; empty for what is a small line. */
    static Optional<Side> of(Event event) {
        if (event.text().isBlank() && event.buttons().isEmpty()) {
            return Optional.empty();
        }
        return switch (event.type()) {
            case BUTTON_CLICK, HANDOFF_CLICK, BOT_INPUT, VISITOR_MESSAGE -> Optional.of(VISITOR);
            case BOT_SHOWN, BOT_MESSAGE -> Optional.of(CHATBOT);
            case AGENT_MESSAGE -> Optional.of(AGENT);
            case NOTE -> Optional.of(NOTE);
            case AUTO_MESSAGE -> Optional.of(AUTOMATIC);
            case HANDOFF, AGENT_JOINED, AGENT_LEFT, ASSIGNED, UNASSIGNED, RESOLVED, REOPENED, RATED, SYSTEM ->
                Optional.empty();
        };
    }

    static boolean isClick(Event event) {
        return event.type() == EventType.BUTTON_CLICK || event.type() == EventType.HANDOFF_CLICK;
    }

    /** Which of a message's buttons was clicked before the chatbot offered others; empty when none was. */
    static String clicked(List<Event> events, int index) {
        if (events.get(index).buttons().isEmpty()) {
            return "";
        }
        for (int at = index + 1; at < events.size(); at++) {
            Event event = events.get(at);
            if (isClick(event)) {
                return event.text();
            }
            if (event.type() == EventType.BOT_MESSAGE && !event.buttons().isEmpty()) {
                return "";
            }
        }
        return "";
    }
}
