package io.smarthub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few connections for reading, lent to one thread each; more threads than connections wait. */
final class Readers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final int CONNECTIONS = 6;

    private final Connections connections;
    private final Semaphore permits = new Semaphore(CONNECTIONS, true);
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Readers(Connections connections) {
        this.connections = connections;
    }

    /** What was committed last; each statement by itself. */
    <T> T read(Function<Sql, T> query) {
        return lend(connection -> query.apply(new Sql(connection)));
    }

    /** All statements see the same moment. */
    <T> T readAtOneMoment(Function<Sql, T> query) {
        return lend(connection -> {
            // H2's snapshot isolation is what the standard calls repeatable read without phantoms
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                return query.apply(new Sql(connection));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        });
    }

    private <T> T lend(Query<T> query) {
        permits.acquireUninterruptibly();
        try {
            Connection connection = take();
            T result;
            try {
                result = query.run(connection);
            } catch (SQLException | RuntimeException | Error e) {
                discard(connection);
                throw e;
            }
            giveBack(connection);
            return result;
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            permits.release();
        }
    }

    private Connection take() throws SQLException {
        if (closed) {
            throw Failures.closed();
        }
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            if (!connection.isClosed()) {
                return connection;
            }
        }
        return connections.open();
    }

    private void giveBack(Connection connection) {
        idle.addFirst(connection);
        if (closed) {
            discardIdle();
        }
    }

    private void discardIdle() {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            discard(connection);
        }
    }

    private static void discard(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A reading connection did not close", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        discardIdle();
    }

    @FunctionalInterface
    private interface Query<T> {
        T run(Connection connection) throws SQLException;
    }
}
