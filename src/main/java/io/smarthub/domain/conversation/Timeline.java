package io.smarthub.domain.conversation;

import java.util.Arrays;
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
    private static final BinaryOperator<Event> FIRST = BinaryOperator.minBy(TOTAL);

    public Timeline {
        events = List.copyOf(events);
    }

    /** Orders events given in any order; of two with the same id, the one that sorts first is kept. */
    public static Timeline of(Collection<Event> events) {
        Map<String, Event> byId = HashMap.newHashMap(events.size());
        for (Event event : events) {
            byId.merge(event.externalId(), event, FIRST);
        }
        Event[] ordered = byId.values().toArray(new Event[0]);
        Arrays.sort(ordered, Event.IN_ORDER);
        return new Timeline(List.of(ordered));
    }

    /** The first event that fits. */
    public Optional<Event> first(Predicate<Event> predicate) {
        for (Event event : events) {
            if (predicate.test(event)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** The last event that fits. */
    public Optional<Event> last(Predicate<Event> predicate) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (predicate.test(events.get(i))) {
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }

    /** All events that fit, in order. */
    public List<Event> all(Predicate<Event> predicate) {
        return events.stream().filter(predicate).toList();
    }

    /** The first event behind {@code mark} that fits. */
    public Optional<Event> firstAfter(Event mark, Predicate<Event> predicate) {
        return first(event -> predicate.test(event) && Event.IN_ORDER.compare(event, mark) > 0);
    }

    /** The first event before {@code mark} that fits. */
    public Optional<Event> firstBefore(Event mark, Predicate<Event> predicate) {
        return first(predicate).filter(event -> Event.IN_ORDER.compare(event, mark) < 0);
    }
}
