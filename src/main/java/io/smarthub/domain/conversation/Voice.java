package io.smarthub.domain.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who speaks in a thread, which decides where and how what they said is shown. */
public enum Voice {
    /** The visitor, by words or by a button. */
    VISITOR,
    /** The chatbot. */
    CHATBOT,
    /** An agent, to the visitor. */
    AGENT,
    /** An agent, to colleagues only. */
    NOTE,
    /** The platform's own message to the visitor. */
    AUTOMATIC;

    /** Who says it; empty for what only happened, and for messages without words and buttons. */
    public static Optional<Voice> of(Event event) {
        if (event.isBlank() && event.buttons().isEmpty()) {
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

    /** Whether two events in a row are said by the same person, so that the name is shown once. */
    public static boolean sameRun(Event one, Event next) {
        return of(one).equals(of(next)) && Objects.equals(one.authorName(), next.authorName());
    }

    /** Whether the visitor clicked a button of the chatbot. */
    public static boolean isClick(Event event) {
        return event.type() == EventType.BUTTON_CLICK || event.type() == EventType.HANDOFF_CLICK;
    }

    /**
     * Which of a message's buttons was clicked before the chatbot offered others; empty when none was.
     *
     * @param events the whole thread, in order
     * @param index of the message
     */
    public static Optional<String> clicked(List<Event> events, int index) {
        if (events.get(index).buttons().isEmpty()) {
            return Optional.empty();
        }
        for (Event event : events.subList(index + 1, events.size())) {
            if (isClick(event)) {
                return Optional.of(event.text());
            }
            if (event.type() == EventType.BOT_MESSAGE && !event.buttons().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
