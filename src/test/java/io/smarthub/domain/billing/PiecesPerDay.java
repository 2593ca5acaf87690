package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many pieces are charged on each day, less those that are credited: kept by the days on which that changes. */
final class PiecesPerDay {

    private record Change(int pieces, int lines) {

        Change plus(Change other) {
            return new Change(pieces + other.pieces, lines + other.lines);
        }
    }

    private final Map<LocalDate, Change> changes = new TreeMap<>();

    /** Until is the first day after. */
    void add(LocalDate from, LocalDate until, int pieces) {
        if (from.isBefore(until)) {
            changes.merge(from, new Change(pieces, 1), Change::plus);
            changes.merge(until, new Change(-pieces, -1), Change::plus);
        }
    }

    /** The sums of all days that any line is about; those of days that follow each other and have the same lines once. */
    List<Integer> sums() {
        List<Integer> sums = new ArrayList<>();
        var day = new Change(0, 0);
        for (Change change : changes.values()) {
            day = day.plus(change);
            if (day.lines() > 0) {
                sums.add(day.pieces());
            }
        }
        return sums;
    }
}
