package io.smarthub.store.search;

import java.time.ZoneId;
import java.util.List;

/** What the index is made from: the conversations in the order of their last change. */
public interface Feed {

    /** The place of the newest change. */
    Place newest();

    /** How many conversations there are. */
    long conversations();

    /** About how many there are, told at once: for saying how far the index has come, again and again. */
    default long roughly() {
        return conversations();
    }

    /** The account's zone; hours of the week are kept in it. */
    ZoneId zone();

    /** The conversations changed behind a place, in order. */
    List<Indexed> after(Place place, int limit);

    /** Tells from now on, at once and on the writer's thread, when new conversations were stored. */
    default void follow(Runnable told) {}

    /**
     * A place in the order of changes.
     *
     * @param revision of the last change
     * @param id of its conversation
     */
    record Place(long revision, long id) implements Comparable<Place> {
        public static final Place START = new Place(0, 0);

        @Override
        public int compareTo(Place other) {
            int byRevision = Long.compare(revision, other.revision);
            return byRevision != 0 ? byRevision : Long.compare(id, other.id);
        }
    }
}
