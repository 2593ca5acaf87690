package io.smarthub.app.livechat;

import io.smarthub.domain.chatbot.Button;
import io.smarthub.domain.chatbot.Phase;
import io.smarthub.domain.chatbot.Progress;
import io.smarthub.domain.chatbot.Turn;
import io.smarthub.domain.chatbot.Utterance;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as far as the web chat has to know it.
 *
 * @param externalId its id at the source; empty before anything was said
 * @param number the database's, 0 before anything was said
 * @param events in order of arrival
 * @param progress with the chatbot
 * @param buttons what the chatbot's messages offered, by event
 */
record Talk(String externalId, long number, List<Event> events, Progress progress, Map<String, List<Button>> buttons) {

    /** Before anything was said. */
    static final Talk NONE = new Talk("", 0, List.of(), Progress.NONE, Map.of());

    /** A visitor who comes back within this time goes on with the conversation. */
    private static final Duration GOES_ON = Duration.ofHours(24);

    /** What is said after so much begins anew: each further event costs as much as the conversation is long. */
    static final int MOST_EVENTS = 2_000;

    Talk {
        events = List.copyOf(events);
        buttons = Map.copyOf(buttons);
    }

    boolean isNew() {
        return events.isEmpty();
    }

    /** Whether what is said now belongs to it. */
    boolean goesOn(Instant now) {
        return !isNew() && events.size() < MOST_EVENTS && last().plus(GOES_ON).isAfter(now);
    }

    /** When something happened in it last. */
    Instant last() {
        return events.stream().map(Event::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** The event that came last; empty before anything was said. */
    Optional<String> lastId() {
        return isNew() ? Optional.empty() : Optional.of(events.getLast().externalId());
    }

    /** When the next thing in it happens: always after what was said last, also when the system's clock is set back. */
    Instant next(Instant now) {
        Instant here = now.truncatedTo(ChronoUnit.MICROS);
        return here.isAfter(last()) ? here : last().plus(1, ChronoUnit.MICROS);
    }

    Optional<Event> event(String id) {
        return events.stream().filter(event -> event.externalId().equals(id)).findFirst();
    }

    Talk named(String newExternalId) {
        return new Talk(newExternalId, number, events, progress, buttons);
    }

    Talk numbered(long newNumber) {
        return new Talk(externalId, newNumber, events, progress, buttons);
    }

    /** With what came of a move. */
    Talk after(Turn turn) {
        Map<String, List<Button>> offered = new HashMap<>(buttons);
        offered.putAll(offered(turn));
        List<Event> longer = new ArrayList<>(events);
        longer.addAll(turn.events());
        return new Talk(externalId, number, longer, turn.progress(), offered);
    }

    /** With an event in which no chatbot has a part. */
    Talk with(Event event) {
        List<Event> longer = new ArrayList<>(events);
        longer.add(event);
        return new Talk(externalId, number, longer, progress, buttons);
    }

    /** Since when a message of the visitor is unanswered, null when none is. */
    @Nullable
    Instant unansweredSince() {
        Instant since = null;
        for (Event event : events) {
            if (event.type() == EventType.VISITOR_MESSAGE) {
                since = since == null ? event.at() : since;
            } else if (event.type() == EventType.AGENT_MESSAGE) {
                since = null;
            }
        }
        return since;
    }

    boolean visitorWrote() {
        return events.stream().anyMatch(event -> event.type() == EventType.VISITOR_MESSAGE);
    }

    Phase phase() {
        return progress.phase();
    }

    /** The chatbot's messages of a turn are its utterances, in the same order. */
    static Map<String, List<Button>> offered(Turn turn) {
        Iterator<Event> spoken = turn.events().stream()
                .filter(event -> event.type() == EventType.BOT_SHOWN || event.type() == EventType.BOT_MESSAGE)
                .iterator();
        Map<String, List<Button>> offered = new HashMap<>();
        for (Utterance utterance : turn.says()) {
            switch (utterance) {
                case Utterance.Says says -> offered.put(spoken.next().externalId(), says.buttons());
                case Utterance.Asks asks -> offered.put(spoken.next().externalId(), asks.buttons());
                case Utterance.Complains(var _, String text) -> {
                    if (!text.isBlank()) {
                        spoken.next();
                    }
                }
                case Utterance.HandsOver _, Utterance.Ends _ -> {}
            }
        }
        return offered;
    }
}
