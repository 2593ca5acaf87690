package io.smarthub.ui.kit.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows that are held: a gapless stretch of the whole list, of at most a given length. What comes in at one end pushes
 * rows out at the other (a ListView's scroll step grows with its length: 1 ms at 1,000 rows, 47 ms at 1,000,000).
 */
final class RowWindow<R> {

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final Function<R, Object> idOf;
    private final int capacity;
    private boolean moreBefore;
    private boolean moreAfter;
    private boolean stoppedBefore;

    RowWindow(Function<R, Object> idOf, int capacity) {
        this.idOf = idOf;
        this.capacity = capacity;
    }

    ObservableList<R> rows() {
        return rows;
    }

    boolean moreBefore() {
        return moreBefore;
    }

    /** Whether rows before these are read by themselves: not where looking for them was given up. */
    boolean readsBefore() {
        return moreBefore && !stoppedBefore;
    }

    boolean moreAfter() {
        return moreAfter;
    }

    /** Whether there are more rows than these. */
    boolean isPart() {
        return (moreBefore || moreAfter) && !rows.isEmpty();
    }

    Optional<R> first() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    Optional<R> last() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
    }

    int indexOf(Object id) {
        for (int at = 0; at < rows.size(); at++) {
            if (idOf.apply(rows.get(at)).equals(id)) {
                return at;
            }
        }
        return -1;
    }

    /** Shows other rows; those that are the same stay as they are. */
    void replace(Page<R> page, boolean rowsBefore) {
        moreBefore = rowsBefore;
        stoppedBefore = false;
        moreAfter = page.more();
        List<R> fresh = page.rows();
        if (ids(rows).equals(ids(fresh))) {
            for (int at = 0; at < fresh.size(); at++) {
                if (!fresh.get(at).equals(rows.get(at))) {
                    rows.set(at, fresh.get(at));
                }
            }
        } else {
            rows.setAll(fresh);
        }
    }

    void append(Page<R> page) {
        rows.addAll(unknown(page.rows()));
        moreAfter = page.more() && !page.rows().isEmpty();
        if (rows.size() > capacity) {
            rows.remove(0, rows.size() - capacity);
            moreBefore = true;
        }
    }

    void prepend(Page<R> page) {
        rows.addAll(0, unknown(page.rows()));
        stoppedBefore = page.stopped();
        moreBefore = stoppedBefore || (page.more() && !page.rows().isEmpty());
        if (rows.size() > capacity) {
            rows.remove(capacity, rows.size());
            moreAfter = true;
        }
    }

    private List<R> unknown(List<R> page) {
        Set<Object> known = new HashSet<>(ids(rows));
        return page.stream().filter(row -> known.add(idOf.apply(row))).toList();
    }

    private List<Object> ids(List<R> of) {
        List<Object> ids = new ArrayList<>(of.size());
        of.forEach(row -> ids.add(idOf.apply(row)));
        return ids;
    }
}
