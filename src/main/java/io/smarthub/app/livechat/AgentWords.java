package io.smarthub.app.livechat;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of an agent who writes to a visitor first. */
final class AgentWords {

    private AgentWords() {}

    static List<Event> of(String agent, String text, Instant at, int events) {
        String key = "agent-" + events + "-";
        return List.of(
                event(key + 0, at, events, EventType.AGENT_JOINED, agent, agent),
                event(key + 1, at, events + 1, EventType.ASSIGNED, agent, agent),
                event(key + 2, at, events + 2, EventType.AGENT_MESSAGE, text, agent));
    }

    private static Event event(String id, Instant at, int order, EventType type, String text, @Nullable String agent) {
        return new Event(id, at, order, type, text, Evidence.EXACT, agent, null, null, List.of(), false);
    }
}
