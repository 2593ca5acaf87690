package io.smarthub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens connections to one database. H2 shuts the whole database down when it cannot write, such as on a full disk; the next
 * one who asks opens it again, as it was at the last checkpoint that succeeded.
 */
final class Connections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final List<Integer> SHUT_DOWN =
            List.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private final JdbcDataSource source;
    private final List<Connection> opened = new ArrayList<>();
    private boolean closed;

    Connections(JdbcDataSource source) {
        this.source = source;
    }

    synchronized Connection open() throws SQLException {
        if (closed) {
            throw new SQLException("The database is closed.", "90098", ErrorCode.DATABASE_IS_CLOSED);
        }
        opened.removeIf(Connections::isClosed);
        Connection connection = connect();
        opened.add(connection);
        return connection;
    }

    private Connection connect() throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            if (!SHUT_DOWN.contains(e.getErrorCode())) {
                throw e;
            }
            LOG.warn("H2 has shut the database down; it is opened again", e);
            closeAll();
            // one connection stays open as long as the database
            opened.add(source.getConnection());
            return source.getConnection();
        }
    }

    private void closeAll() {
        for (Connection connection : opened) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("A connection did not close", e);
            }
        }
        opened.clear();
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            LOG.debug("A connection does not say whether it is closed", e);
            return true;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeAll();
    }
}
