package io.smarthub.app.changes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells listeners what changed, on the thread that changed it; listeners move to their own thread themselves. */
public final class Changes {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /** Listens until the answer is closed. */
    public Subscription subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells every listener; called once the change is safely stored. */
    public void publish(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Ends a subscription when closed; closing twice does no harm. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
