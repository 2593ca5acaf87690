package io.smarthub.ui.kit.list;

/** Where rows lie in a list that is read page by page: what its scroll bar shows, and where it goes. */
public interface Places<R> {

    /** The place of a row, from 0 (the list's beginning) to 1 (its end). On the FX thread, at each frame while one scrolls. */
    double of(R row);

    /** What lies at a place, such as a day: shown while the thumb is dragged. On the FX thread. */
    String label(double place);

    /** The rows from a place on, in the list's order; the last ones where none follow. Off the FX thread. */
    Page<R> load(double place, int limit) throws Exception;
}
