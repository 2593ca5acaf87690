package io.smarthub.app.search;

import io.smarthub.app.changes.Changes;
import java.util.Locale;
import java.util.function.Consumer;

/** Port: how the search index is, for the status bar. */
public interface SearchStatus {

    /** The state now; answered from memory. */
    Health health();

    /** Listens to changes of the state, on a thread of the index, until the answer is closed. */
    Changes.Subscription subscribe(Consumer<Health> listener);

    /**
     * The index's state.
     *
     * @param state what it is doing
     * @param done conversations already in the index while it is being built or catches up
     * @param total conversations to put into it while it is being built or catches up
     */
    record Health(State state, long done, long total) {
        public static final Health READY = new Health(State.READY, 0, 0);
    }

    /** What the index is doing; the texts are in the {@code search} bundle. */
    enum State {
        /** Answers everything. */
        READY,
        /** Being built while the previous one answers. */
        REFRESHING,
        /** Being built; words are looked up in the newest conversations of the database meanwhile. */
        BUILDING,
        /** Answers without what was stored last, such as by an import, which it takes in now. */
        CATCHING_UP,
        /** Cannot be used, such as in a folder that cannot be written; words are looked up in the database, and it is tried again. */
        UNAVAILABLE;

        /** The key of its text in the {@code search} bundle, with done and total as {0} and {1}. */
        public String key() {
            return "state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
