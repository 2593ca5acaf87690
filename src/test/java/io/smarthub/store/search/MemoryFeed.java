package io.smarthub.store.search;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conversations in memory, in the order of their changes. */
final class MemoryFeed implements Feed {

    private final Map<Long, Indexed> byId = new HashMap<>();

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

    @Override
    public synchronized List<Indexed> after(Place place, int limit) {
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
