package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Assignment;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation as it is stored.
 *
 * @param events in order of arrival, which is not their order in time: readers sort with {@link Event#IN_ORDER}
 */
public record Stored(Facts facts, List<Event> events) {

    /** The most events of one conversation: an event's key is the conversation's times this, plus its number. */
    public static final int MOST_EVENTS = 65_536;

    /** What stands where something was erased: times and previews stay what they were. */
    static final String ERASED = "…";

    /** Texts that a chatbot's maker wrote, or names of agents and numbers, on which statistics depend. */
    private static final Set<EventType> KEPT =
            Set.of(EventType.BUTTON_CLICK, EventType.HANDOFF_CLICK, EventType.ASSIGNED, EventType.UNASSIGNED);

    public Stored {
        events = List.copyOf(events);
    }

    public Stored withFacts(Facts newFacts) {
        return new Stored(newFacts, events);
    }

    /**
     * With more events, appended.
     *
     * @throws IllegalArgumentException when they are more than a conversation can hold
     */
    public Stored with(List<Event> more) {
        if (events.size() + more.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("a conversation holds at most %,d events".formatted(MOST_EVENTS));
        }
        List<Event> all = new ArrayList<>(events);
        all.addAll(more);
        return new Stored(facts, all);
    }

    /** Whom it is assigned to, in the order in which they were. */
    public List<String> assignees() {
        return Assignment.of(facts.source().assignees(), Timeline.of(events));
    }

    /** Since when its visitor waits for an agent; empty while they do not. */
    public Optional<Instant> waitingSince() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(Summary.of(Timeline.of(events)).waitingSince());
    }

    /** Without anything personal: times, types, buttons and numbers stay, and so does the quota unit (D8, E21). */
    public Stored erased() {
        return new Stored(
                facts.withErased(), events.stream().map(Stored::erased).toList());
    }

    /** An event without what was said. */
    public static Event erased(Event event) {
        String text = event.text();
        if (event.type() == EventType.RATED) {
            text = text.isBlank() ? text : text.strip().substring(0, 1);
        } else if (!KEPT.contains(event.type()) && !event.isBlank()) {
            text = ERASED;
        }
        return event.with(event.at(), text).with(null);
    }

    static long firstEventId(long conversation) {
        return conversation * MOST_EVENTS;
    }

    static long lastEventId(long conversation) {
        return conversation * MOST_EVENTS + MOST_EVENTS - 1;
    }
}
