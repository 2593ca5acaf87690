package io.smarthub.store.search;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Conversations in memory, in the order of their changes. */
final class MemoryFeed implements Feed {

    private final Map<Long, Indexed> byId = new HashMap<>();
    private volatile Consumer<Place> reading = place -> {};

    synchronized void put(Indexed conversation) {
        byId.put(conversation.id(), conversation);
    }

    synchronized List<Indexed> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public synchronized Place newest() {
        return byId.values().stream()
                .map(MemoryFeed::place)
                .max(Place::compareTo)
                .orElse(Place.START);
    }

    @Override
    public synchronized long conversations() {
        return byId.size();
    }

    @Override
    public ZoneId zone() {
        return RandomConversations.ZONE;
    }

    /** Is told before each reading, on the index's thread. */
    void reading(Consumer<Place> listener) {
        reading = listener;
    }

    synchronized void clear() {
        byId.clear();
    }

    @Override
    public List<Indexed> after(Place place, int limit) {
        reading.accept(place);
        return read(place, limit);
    }

    private synchronized List<Indexed> read(Place place, int limit) {
        return byId.values().stream()
                .filter(conversation -> place(conversation).compareTo(place) > 0)
                .sorted(Comparator.comparing(MemoryFeed::place))
                .limit(limit)
                .toList();
    }

    private static Place place(Indexed conversation) {
        return new Place(conversation.revision(), conversation.id());
    }
}
