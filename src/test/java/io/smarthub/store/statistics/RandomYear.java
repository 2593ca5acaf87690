package io.smarthub.store.statistics;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random conversations of a year, crowded around the nights on which clocks change. */
final class RandomYear {

    private static final List<Instant> TURNS = List.of(
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-10-25T01:00:00Z"),
            Instant.parse("2026-03-08T07:00:00Z"),
            Instant.parse("2026-11-01T06:00:00Z"),
            Instant.parse("2026-09-06T04:00:00Z"),
            Instant.parse("2026-04-05T03:00:00Z"));
    private static final List<String> LABELS = List.of("Shipping", "Returns", "Sizes", "Connect with agent");
    private static final long YEAR = 360L * 24 * 3600;
    private static final long NEARBY = 30L * 3600;
    private static final int MOST_EVENTS = 9;

    private final Random random;

    RandomYear(long seed) {
        random = new Random(seed);
    }

    /** The events of so many conversations. */
    List<List<Event>> conversations(int count) {
        List<List<Event>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(conversation());
        }
        return all;
    }

    private List<Event> conversation() {
        Instant at = random.nextInt(3) == 0
                ? Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextLong(YEAR))
                : TURNS.get(random.nextInt(TURNS.size())).plusSeconds(random.nextLong(2 * NEARBY) - NEARBY);
        List<Event> events = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_EVENTS);
        for (int i = 0; i < count; i++) {
            events.add(event(i, at));
            at = at.plusSeconds(random.nextInt(5) == 0 ? random.nextInt(7200) : random.nextInt(90));
        }
        return events;
    }

    private Event event(int number, Instant at) {
        EventType type = EventType.values()[random.nextInt(EventType.values().length)];
        String text = type.isInteraction() ? LABELS.get(random.nextInt(LABELS.size())) : "text " + number;
        String bot = random.nextInt(3) == 0 ? null : "bo" + random.nextInt(2);
        return new Event(
                "e" + number,
                at,
                0,
                type,
                text,
                Evidence.EXACT,
                null,
                type.provesChatbotShown() ? bot : null,
                Counted.isClick(type) && number % 4 > 0 ? "button " + number % 4 : null,
                List.of(),
                false);
    }
}
