package io.smarthub.domain.billing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where in a catalogue file its plans, packages and words stand, and how, so that what is wrong can be found there. */
final class CatalogueLines {

    private final IdentityHashMap<Object, Place> things = new IdentityHashMap<>();
    private final Map<String, Place> words = new HashMap<>();

    /** @param written the values of its attributes as they stand there */
    void put(Object planOrPackage, int line, Map<String, String> written) {
        things.put(planOrPackage, new Place(line, Map.copyOf(written)));
    }

    /** The first one, where it stands in several. */
    void put(String word, int line, String value) {
        words.putIfAbsent(word, new Place(line, Map.of(word, value)));
    }

    /** 0 where it stands in no line. */
    int of(Object planOrPackage) {
        return things.getOrDefault(planOrPackage, Place.NONE).line();
    }

    int of(String word) {
        return words.getOrDefault(word, Place.NONE).line();
    }

    /** An attribute as it stands in the file; as it was understood where it stands in none. */
    String written(Object planOrPackage, String name, Object understood) {
        return name + "="
                + things.getOrDefault(planOrPackage, Place.NONE)
                        .values()
                        .getOrDefault(name, String.valueOf(understood));
    }

    String written(String word, String understood) {
        return words.getOrDefault(word, Place.NONE).values().getOrDefault(word, understood);
    }

    private record Place(int line, Map<String, String> values) {

        private static final Place NONE = new Place(0, Map.of());
    }
}
