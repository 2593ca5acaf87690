package io.smarthub.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Background work for view-models: a named virtual thread does it, the result arrives on the FX thread.
 *
 * <pre>{@code
 * tasks.run("inbox page", () -> service.page(filter))
 *      .onSuccess(this::show)
 *      .onFailure(NotFound.class, e -> showEmpty())
 *      .start();
 * }</pre>
 *
 * A failure that no handler takes, and a failure inside a handler, goes to the error door: nothing is lost silently.
 * In a test give {@code Runnable::run} as both executors and everything happens at once.
 */
public final class Tasks implements AutoCloseable {

    private final @Nullable Executor workers;
    private final Executor fx;
    private final ErrorDoor errors;
    private volatile boolean closed;
    private final AtomicInteger outstanding = new AtomicInteger();
    private final Queue<Runnable> whenQuiet = new ConcurrentLinkedQueue<>();

    /** Virtual threads for the work, {@link Fx} for the results. */
    public Tasks(ErrorDoor errors) {
        this(null, Fx.executor(), errors);
    }

    /** With given executors; {@code workers} null means one virtual thread per task. */
    public Tasks(@Nullable Executor workers, Executor fx, ErrorDoor errors) {
        this.workers = workers;
        this.fx = fx;
        this.errors = errors;
    }

    /** Describes work; nothing happens before {@link Job#start}. The name is the thread's and shows in dumps. */
    @CheckReturnValue
    public <T extends @Nullable Object> Job<T> run(String name, Callable<T> work) {
        return new Job<>(this, name, work);
    }

    /** Describes work without a result. */
    @CheckReturnValue
    public Job<@Nullable Void> run(String name, Action work) {
        return new Job<>(this, name, () -> {
            work.run();
            return null;
        });
    }

    /** Where failures go that nobody handles. */
    public ErrorDoor errors() {
        return errors;
    }

    /** Calls once, on the FX thread, when the result of everything that was started has been delivered. */
    public void whenQuiet(Runnable action) {
        whenQuiet.add(action);
        if (outstanding.get() == 0) {
            fx.execute(this::quiet);
        }
    }

    /** What still runs goes on to its end, and its result is dropped: interrupting a thread would close the database's file under all others. */
    @Override
    public void close() {
        closed = true;
    }

    private void delivered() {
        if (outstanding.decrementAndGet() == 0) {
            quiet();
        }
    }

    private void quiet() {
        Runnable next = outstanding.get() == 0 ? whenQuiet.poll() : null;
        while (next != null) {
            next.run();
            next = outstanding.get() == 0 ? whenQuiet.poll() : null;
        }
    }

    private void execute(String name, Runnable body) {
        if (workers != null) {
            workers.execute(body);
            return;
        }
        Thread.ofVirtual().name("task " + name).start(body);
    }

    /** Work without a result that may fail. */
    @FunctionalInterface
    public interface Action {
        /** Does the work; what it throws is the task's failure. */
        void run() throws Exception;
    }

    /** Work that is described and then started; each method returns the same object. */
    @CheckReturnValue
    public static final class Job<T extends @Nullable Object> {

        private final Tasks tasks;
        private final String name;
        private final Callable<T> work;
        private final List<FailureHandler> failureHandlers = new ArrayList<>();
        private Consumer<? super T> success = _ -> {};
        private Runnable always = () -> {};
        private BooleanSupplier wanted = () -> true;
        private Runnable last = () -> {};

        private Job(Tasks tasks, String name, Callable<T> work) {
            this.tasks = tasks;
            this.name = name;
            this.work = work;
        }

        /** Called on the FX thread with the result. */
        public Job<T> onSuccess(Consumer<? super T> handler) {
            success = handler;
            return this;
        }

        /** Called on the FX thread with any failure that no earlier handler took. */
        public Job<T> onFailure(Consumer<? super Exception> handler) {
            return onFailure(Exception.class, handler);
        }

        /** Called on the FX thread with a failure of that type; handlers are asked in the order given. */
        public <E extends Exception> Job<T> onFailure(Class<E> type, Consumer<? super E> handler) {
            failureHandlers.add(new FailureHandler(type, e -> handler.accept(type.cast(e))));
            return this;
        }

        /** Called on the FX thread after success or failure, also when the result is no longer wanted. */
        public Job<T> onEnd(Runnable handler) {
            always = handler;
            return this;
        }

        /** The result or failure is dropped when this is false at its arrival. */
        Job<T> wantedWhile(BooleanSupplier condition) {
            wanted = condition;
            return this;
        }

        /** Called on the FX thread when all handlers were. */
        Job<T> afterwards(Runnable action) {
            last = action;
            return this;
        }

        /** Starts the work. */
        public void start() {
            tasks.outstanding.incrementAndGet();
            tasks.execute(name, this::perform);
        }

        @NullUnmarked
        private void perform() {
            T result = null;
            Throwable failure = null;
            try {
                result = work.call();
            } catch (Throwable e) {
                failure = e;
            }
            T value = result;
            Optional<Throwable> problem = Optional.ofNullable(failure);
            tasks.fx.execute(() -> deliver(value, problem));
        }

        private void deliver(T value, Optional<Throwable> problem) {
            try {
                if (!tasks.closed && wanted.getAsBoolean()) {
                    problem.ifPresentOrElse(this::fail, () -> success.accept(value));
                }
            } catch (Throwable e) {
                tasks.errors.failed(e);
            } finally {
                always.run();
                last.run();
                tasks.delivered();
            }
        }

        private void fail(Throwable problem) {
            failureHandlers.stream()
                    .filter(handler -> handler.type().isInstance(problem))
                    .findFirst()
                    .ifPresentOrElse(
                            handler -> handler.action().accept((Exception) problem),
                            () -> tasks.errors.failed(problem));
        }

        private record FailureHandler(Class<? extends Exception> type, Consumer<Exception> action) {}
    }
}
