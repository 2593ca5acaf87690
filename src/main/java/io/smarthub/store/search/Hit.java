package io.smarthub.store.search;

/**
 * A conversation that was found, at its place in the list.
 *
 * @param last its last message in microseconds since 1970
 */
record Hit(long last, long id) implements Comparable<Hit> {

    /** Newest first, then by id, highest first. */
    @Override
    public int compareTo(Hit other) {
        int byTime = Long.compare(other.last, last);
        return byTime != 0 ? byTime : Long.compare(other.id, id);
    }
}
