package io.smarthub.app.webchat;

import io.smarthub.app.changes.Changes;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the web chat as the owner has set it, while the window is open. Thread-safe. */
public final class WebChatRun implements AutoCloseable {

    /** How it stands. */
    public sealed interface State {

        /** Switched off. */
        record Off() implements State {}

        /** On its way. */
        record Starting() implements State {}

        /** Visitors can come. */
        record Running(URI url) implements State {}

        /** Switched on, and nothing listens. */
        record Failed(ServingFailure failure) implements State {}
    }

    private final Function<WebChatSettings, Serving> start;
    private final Supplier<WebChatSettings> settings;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = new State.Off();
    private @Nullable Serving serving;
    private @Nullable WebChatSettings followed;
    private boolean closed;

    /**
     * @param start starts it with these settings
     * @param settings those that hold now
     */
    public WebChatRun(Function<WebChatSettings, Serving> start, Supplier<WebChatSettings> settings) {
        this.start = start;
        this.settings = settings;
    }

    /** How it stands now. */
    public State state() {
        return state;
    }

    /** Listens until the answer is closed; called on the thread that changed it. */
    public Changes.Subscription subscribe(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Starts, stops, or starts it anew, as is set now; what runs as it is set goes on. Takes its time: never on the FX thread. */
    public void follow() {
        oneAtATime.lock();
        try {
            WebChatSettings wanted = settings.get();
            if (closed || (wanted.equals(followed) && state instanceof State.Running)) {
                return;
            }
            stop();
            followed = wanted;
            become(wanted.on() ? started(wanted) : new State.Off());
        } finally {
            oneAtATime.unlock();
        }
    }

    private State started(WebChatSettings wanted) {
        become(new State.Starting());
        try {
            Serving started = start.apply(wanted);
            serving = started;
            return new State.Running(started.url());
        } catch (ServingFailure e) {
            return new State.Failed(e);
        }
    }

    private void stop() {
        if (serving != null) {
            serving.close();
            serving = null;
        }
    }

    private void become(State now) {
        state = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    /** Stops it for good. */
    @Override
    public void close() {
        oneAtATime.lock();
        try {
            closed = true;
            stop();
            become(new State.Off());
        } finally {
            oneAtATime.unlock();
        }
    }
}
