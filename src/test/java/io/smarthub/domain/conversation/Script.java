package io.smarthub.domain.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a conversation's events, a minute apart. */
public final class Script {

    private final List<Event> events = new ArrayList<>();
    private final Instant start;

    public Script() {
        this(Instant.parse("2026-03-10T09:00:00Z"));
    }

    public Script(Instant start) {
        this.start = start;
    }

    /** Adds events of these types, with generated texts. */
    public static List<Event> of(EventType... types) {
        Script script = new Script();
        for (EventType type : types) {
            script.then(type, type.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return script.events();
    }

    public Script then(EventType type, String text) {
        events.add(Event.of("e%03d".formatted(events.size()), start.plusSeconds(60L * events.size()), type, text));
        return this;
    }

    public List<Event> events() {
        return List.copyOf(events);
    }
}
