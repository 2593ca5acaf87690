package io.smarthub.store.search;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.search.SearchStatus.Health;
import io.smarthub.app.search.SearchStatus.State;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** How the index is, and who wants to know. */
final class Standing {

    private final List<Consumer<Health>> listeners = new CopyOnWriteArrayList<>();
    private volatile Health health = new Health(State.BUILDING, 0, 0);

    Health health() {
        return health;
    }

    /** Whether it is known if it can answer. */
    boolean isSettled() {
        return switch (health.state()) {
            case READY, UNAVAILABLE -> true;
            case BUILDING, REFRESHING, CATCHING_UP -> false;
        };
    }

    Changes.Subscription subscribe(Consumer<Health> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(State state, long done, long total) {
        Health now = new Health(state, done, total);
        if (!now.equals(health)) {
            health = now;
            listeners.forEach(listener -> listener.accept(now));
        }
    }
}
