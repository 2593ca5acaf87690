package io.smarthub.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The thread's lines that hold a search hit, and which of them is the current one. */
final class SearchHits {

    private final List<Integer> lines = new ArrayList<>();
    private int current = -1;

    /** Finds the lines that hit; the current hit stays where it is, by its number. */
    void find(List<ThreadRow> rows, Set<String> hits) {
        lines.clear();
        for (int i = 0; i < rows.size() && !hits.isEmpty(); i++) {
            if (rows.get(i) instanceof ThreadRow.Bubble bubble
                    && hits.contains(bubble.event().externalId())) {
                lines.add(i);
            }
        }
        current = Math.min(current, lines.size() - 1);
    }

    /** Begins before the first hit. */
    void begin() {
        current = -1;
    }

    int count() {
        return lines.size();
    }

    /** The current hit's number, from 1; 0 when there is none. */
    int number() {
        return current + 1;
    }

    /** The line of the current hit. */
    OptionalInt line() {
        return current < 0 || current >= lines.size() ? OptionalInt.empty() : OptionalInt.of(lines.get(current));
    }

    /** Steps to another hit, from the last to the first and back. */
    void step(int by) {
        if (!lines.isEmpty()) {
            current = current < 0 ? (by > 0 ? 0 : lines.size() - 1) : Math.floorMod(current + by, lines.size());
        }
    }
}
