package io.smarthub.app.inbox;

import io.smarthub.domain.conversation.CardNumbers;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Status;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an agent's words to a visitor become, whoever spoke first. */
public final class Answer {

    private Answer() {}

    /**
     * Looks at the text.
     *
     * @throws ReplyRefused when it can be no answer
     */
    public static void check(Action.Reply reply) {
        String text = reply.text().strip();
        if (text.isEmpty() && reply.attachment() == null) {
            throw new ReplyRefused(ReplyRefused.Why.EMPTY);
        }
        if (text.length() > Action.Reply.LONGEST_REPLY) {
            throw new ReplyRefused(ReplyRefused.Why.TOO_LONG);
        }
        if (reply.clientId().isBlank()) {
            throw new IllegalArgumentException("a reply needs a client id");
        }
    }

    /**
     * The events to be appended; none where the same answer is there already.
     *
     * @param agent who answers
     * @param there the conversation so far; empty before anything was said
     * @param assigned whether it is assigned to anybody
     */
    public static List<Event> events(
            Action.Reply reply, String agent, List<Event> there, boolean assigned, Instant now) {
        String id = "owner:reply:" + reply.clientId().strip();
        if (there.stream().anyMatch(event -> event.externalId().equals(id))) {
            return List.of();
        }
        Timeline timeline = Timeline.of(there);
        List<Said> said = new ArrayList<>();
        if (!there.isEmpty() && Summary.of(timeline).status() == Status.RESOLVED) {
            said.add(new Said(EventType.REOPENED, ""));
        }
        if (!isThere(agent, timeline)) {
            said.add(new Said(EventType.AGENT_JOINED, agent));
        }
        if (!assigned) {
            said.add(new Said(EventType.ASSIGNED, agent));
        }
        said.add(new Said(
                EventType.AGENT_MESSAGE, CardNumbers.masked(reply.text().strip()), id));
        List<Event> events = new ArrayList<>(Said.events(said, agent, now, there));
        events.add(events.removeLast().with(reply.attachment()));
        return events;
    }

    private static boolean isThere(String agent, Timeline timeline) {
        return timeline.last(event -> agent.equals(event.authorName())
                        && (event.type() == EventType.AGENT_JOINED || event.type() == EventType.AGENT_LEFT))
                .map(event -> event.type() == EventType.AGENT_JOINED)
                .orElse(false);
    }
}
