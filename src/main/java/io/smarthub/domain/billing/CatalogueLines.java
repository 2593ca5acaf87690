package io.smarthub.domain.billing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** In which lines of a catalogue file its plans, packages and words stand, so that what is wrong can be found there. */
final class CatalogueLines {

    private final IdentityHashMap<Object, Integer> things = new IdentityHashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    void put(Object planOrPackage, int line) {
        things.put(planOrPackage, line);
    }

    /** The first one, where it stands in several. */
    void put(String word, int line) {
        words.putIfAbsent(word, line);
    }

    /** 0 where it stands in no line. */
    int of(Object planOrPackage) {
        return things.getOrDefault(planOrPackage, 0);
    }

    int of(String word) {
        return words.getOrDefault(word, 0);
    }
}
