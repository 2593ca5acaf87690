package io.smarthub.app.livechat;

import io.smarthub.domain.chatbot.Button;
import io.smarthub.domain.conversation.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events as the visitor may see them: never a note, never what agents arrange among themselves (E23). */
final class Sayings {

    private static final String CLIENT = "c-";
    private static final String FIRST = "-0";

    private Sayings() {}

    /** The key of a move of the visitor; {@link #eventId} is its first event. */
    static String key(String clientId) {
        return CLIENT + clientId;
    }

    /** The id of the event that something of the visitor's becomes. */
    static String eventId(String clientId) {
        return key(clientId) + FIRST;
    }

    /** What the visitor's tab hears when something of theirs is stored. */
    static Outgoing.Accepted accepted(String clientId, Event event) {
        return new Outgoing.Accepted(clientId, event.externalId(), event.at());
    }

    static List<Outgoing.Said> of(Talk talk) {
        return of(talk.events(), talk.buttons());
    }

    static List<Outgoing.Said> of(List<Event> events, Map<String, List<Button>> buttons) {
        return events.stream()
                .flatMap(event -> said(event, buttons.getOrDefault(event.externalId(), List.of())).stream())
                .toList();
    }

    private static Optional<Outgoing.Said> said(Event event, List<Button> buttons) {
        return switch (event.type()) {
            case BOT_SHOWN, BOT_MESSAGE, AUTO_MESSAGE -> said(event, "chatbot", Outgoing.Kind.MESSAGE, buttons);
            case BUTTON_CLICK, HANDOFF_CLICK -> said(event, "visitor", Outgoing.Kind.CLICK, buttons);
            case BOT_INPUT, VISITOR_MESSAGE -> said(event, "visitor", Outgoing.Kind.MESSAGE, buttons);
            case AGENT_MESSAGE -> said(event, "agent", Outgoing.Kind.MESSAGE, buttons);
            case AGENT_JOINED -> said(event, "system", Outgoing.Kind.AGENT_JOINED, buttons);
            case AGENT_LEFT -> said(event, "system", Outgoing.Kind.AGENT_LEFT, buttons);
            case RESOLVED -> said(event, "system", Outgoing.Kind.RESOLVED, buttons);
            case REOPENED -> said(event, "system", Outgoing.Kind.REOPENED, buttons);
            case RATED -> said(event, "system", Outgoing.Kind.RATED, buttons);
            case HANDOFF, NOTE, ASSIGNED, UNASSIGNED, SYSTEM -> Optional.empty();
        };
    }

    private static Optional<Outgoing.Said> said(Event event, String author, Outgoing.Kind kind, List<Button> buttons) {
        return Optional.of(new Outgoing.Said(
                event.externalId(),
                clientId(event.externalId()),
                event.at(),
                author,
                kind,
                event.authorName(),
                event.text(),
                buttons.stream()
                        .map(button -> new Outgoing.Button(button.id(), button.label()))
                        .toList(),
                event.attachment()));
    }

    private static @Nullable String clientId(String id) {
        return id.startsWith(CLIENT) && id.endsWith(FIRST)
                ? id.substring(CLIENT.length(), id.length() - FIRST.length())
                : null;
    }
}
