package io.smarthub.domain.conversation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * A conversation's events in their one order ({@link Event#IN_ORDER}), each once.
 *
 * @param events ordered, without duplicates
 */
public record Timeline(List<Event> events) {

    private static final Comparator<Event> TOTAL =
            Event.IN_ORDER.thenComparing(Event::type).thenComparing(Event::text).thenComparing(Event::evidence);

    public Timeline {
        events = List.copyOf(events);
    }

    /** Orders events given in any order; of two with the same id, the one that sorts first is kept. */
    public static Timeline of(Collection<Event> events) {
        Map<String, Event> byId = HashMap.newHashMap(events.size());
        for (Event event : events) {
            byId.merge(event.externalId(), event, BinaryOperator.minBy(TOTAL));
        }
        return new Timeline(byId.values().stream().sorted(Event.IN_ORDER).toList());
    }

    /** The first event that fits. */
    public Optional<Event> first(Predicate<Event> predicate) {
        return events.stream().filter(predicate).findFirst();
    }

    /** The last event that fits. */
    public Optional<Event> last(Predicate<Event> predicate) {
        return events.reversed().stream().filter(predicate).findFirst();
    }

    /** All events that fit, in order. */
    public List<Event> all(Predicate<Event> predicate) {
        return events.stream().filter(predicate).toList();
    }

    /** The first event behind {@code mark} that fits. */
    public Optional<Event> firstAfter(Event mark, Predicate<Event> predicate) {
        return events.stream()
                .filter(event -> Event.IN_ORDER.compare(event, mark) > 0)
                .filter(predicate)
                .findFirst();
    }

    /** The first event before {@code mark} that fits. */
    public Optional<Event> firstBefore(Event mark, Predicate<Event> predicate) {
        return first(predicate).filter(event -> Event.IN_ORDER.compare(event, mark) < 0);
    }
}
