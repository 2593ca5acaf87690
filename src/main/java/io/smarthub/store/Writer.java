package io.smarthub.store;

import io.smarthub.app.intake.StoreFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only one who writes. Its thread takes all commands that wait into one transaction, commits, makes one checkpoint
 * that reaches the disk, and answers then: what was answered for survives a kill and a power loss. A command that fails
 * is taken back alone; a transaction that fails is taken back whole, and the next one goes on.
 */
public final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int LARGEST_GROUP = 256;

    private final Connections connections;
    private final Checkpoint checkpoint;
    private final LinkedBlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
    private final Job<Boolean> end = new Job<>(transaction -> true);
    private final Thread thread;
    private @Nullable Connection connection;
    private volatile boolean closed;
    private volatile boolean written;

    Writer(Connections connections, Checkpoint checkpoint) {
        this.connections = connections;
        this.checkpoint = checkpoint;
        thread = Thread.ofPlatform().name("db-writer").unstarted(this::run);
    }

    Writer start() {
        thread.start();
        return this;
    }

    /** Makes what was committed safe. */
    @FunctionalInterface
    interface Checkpoint {

        /** One fsync; H2 makes none by itself before it closes. */
        Checkpoint SYNC = connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        };

        void make(Connection connection) throws SQLException;
    }

    /** Lets a command wait for its turn; the answer comes once it is safe. Hooks run on the writer's thread. */
    public <T> CompletableFuture<T> submit(Function<Transaction, T> command) {
        Job<T> job = new Job<>(command);
        queue.add(job);
        if (closed) {
            job.fail(Failures.closed());
        }
        return job.future;
    }

    /**
     * Performs a command and waits until it is safe.
     *
     * @throws StoreFailure when it is not safe. In most cases nothing of it is stored; where the checkpoint itself failed it may be, so
     *     whoever tries again uses the same ids
     */
    public <T> T write(Function<Transaction, T> command) {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("a command may not wait for another command");
        }
        try {
            return submit(command).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreFailure failure) {
                throw new StoreFailure(failure.kind(), failure.sentence(), failure);
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Whether anything was written since it was started. */
    boolean hasWritten() {
        return written;
    }

    private void run() {
        boolean running = true;
        while (running) {
            List<Job<?>> group = new ArrayList<>();
            try {
                group.add(queue.take());
            } catch (InterruptedException e) {
                LOG.warn("The writer was interrupted; it goes on until it is closed", e);
                continue;
            }
            queue.drainTo(group, LARGEST_GROUP);
            running = !group.contains(end);
            perform(group);
        }
        List<Job<?>> late = new ArrayList<>();
        queue.drainTo(late);
        late.forEach(job -> job.fail(Failures.closed()));
        discardConnection();
    }

    private void perform(List<Job<?>> group) {
        try {
            Connection current = connection();
            boolean anything = false;
            for (Job<?> job : group) {
                anything |= perform(job, current) && !job.equals(end);
            }
            if (anything) {
                current.commit();
                checkpoint.make(current);
                written = true;
            }
        } catch (SQLException e) {
            takeBack();
            StoreFailure failure = Failures.of(e);
            group.forEach(job -> job.fail(failure));
        } catch (RuntimeException | Error e) {
            takeBack();
            group.forEach(job -> job.fail(e));
        }
        group.forEach(Job::answer);
    }

    private static boolean perform(Job<?> job, Connection current) throws SQLException {
        Savepoint before = current.setSavepoint();
        try {
            job.run(new Transaction(new Sql(current)));
            current.releaseSavepoint(before);
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            current.rollback(before);
            job.fail(e);
            return false;
        }
    }

    private Connection connection() throws SQLException {
        Connection current = connection;
        if (current == null || current.isClosed()) {
            current = connections.open();
            current.setAutoCommit(false);
            connection = current;
        }
        return current;
    }

    private void takeBack() {
        Connection current = connection;
        try {
            if (current != null) {
                current.rollback();
            }
        } catch (SQLException e) {
            LOG.warn("The transaction could not be taken back; the connection is given up", e);
        }
        discardConnection();
    }

    private void discardConnection() {
        Connection current = connection;
        connection = null;
        try {
            if (current != null) {
                current.close();
            }
        } catch (SQLException e) {
            LOG.warn("The writer's connection did not close", e);
        }
    }

    /** Performs what waits, then ends. */
    @Override
    public void close() {
        if (!closed) {
            queue.add(end);
            closed = true;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Job<T> {
        private final Function<Transaction, T> command;
        private final CompletableFuture<T> future = new CompletableFuture<>();
        private @Nullable Transaction transaction;
        private @Nullable T result;

        Job(Function<Transaction, T> command) {
            this.command = command;
        }

        void run(Transaction inside) {
            result = command.apply(inside);
            transaction = inside;
        }

        void fail(Throwable failure) {
            transaction = null;
            future.completeExceptionally(failure);
        }

        void answer() {
            if (transaction == null) {
                return;
            }
            for (Runnable runnable : transaction.afterwards()) {
                try {
                    runnable.run();
                } catch (RuntimeException e) {
                    LOG.error("Told of a change, a listener failed", e);
                }
            }
            future.complete(result);
        }
    }
}
