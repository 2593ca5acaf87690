package io.smarthub.domain.chatbot;

import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.OutcomeReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A conversation played through the engine, a minute between two moves. */
final class Play {

    private final Engine engine;
    private final List<Event> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-10T09:00:00Z");
    private int moves;
    private Progress progress = Progress.NONE;
    private Turn last = new Turn(Progress.NONE, List.of(), List.of(), true, null);

    Play(Flow... versions) {
        engine = new Engine(FlowArchive.of(List.of(versions)));
    }

    Play trigger(Flow flow) {
        return move(new Move.Triggered(flow));
    }

    Play click(String replyId) {
        return move(new Move.Clicked(replyId));
    }

    Play type(String text) {
        return move(new Move.Typed(text));
    }

    /** An agent writes: the web server records the message, the engine falls silent. */
    Play agent(String text) {
        happens(EventType.AGENT_MESSAGE, text);
        return move(new Move.AgentSpoke());
    }

    /** Something that is recorded without the engine. */
    Play happens(EventType type, String text) {
        now = now.plusSeconds(60);
        moves++;
        events.add(Event.of("other" + moves, now, type, text));
        return this;
    }

    Play move(Move move) {
        now = now.plusSeconds(60);
        moves++;
        last = engine.step(progress, move, new Stamp(now, "move" + moves));
        progress = last.progress();
        events.addAll(last.events());
        return this;
    }

    Turn last() {
        return last;
    }

    Progress progress() {
        return progress;
    }

    Optional<Ignored> ignored() {
        return Optional.ofNullable(last.ignored());
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    List<EventType> types() {
        return events.stream().map(Event::type).toList();
    }

    Classification classify() {
        return new Classifier(OutcomeReading.STANDARD).classify(events);
    }
}
