package io.smarthub.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;

/** Rows in a database of any origin, opened with the application's settings and made safe as it makes them. */
public final class AgedFile implements AutoCloseable {

    private final Connection connection;

    private AgedFile(Connection connection) {
        this.connection = connection;
    }

    /** Opens it as the administrator whom a database gets that nobody named one for. */
    public static AgedFile open(Path file) throws SQLException {
        JdbcDataSource source = Database.source(file);
        source.setUser("sa");
        AgedFile opened = new AgedFile(source.getConnection());
        opened.connection.setAutoCommit(false);
        return opened;
    }

    /** Runs a statement, committed and on the disk. */
    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        makeSafe();
    }

    /** Adds a row; when it returns, it is committed and on the disk. */
    public void add(long row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO acknowledged VALUES (?)")) {
            insert.setLong(1, row);
            insert.executeUpdate();
        }
        makeSafe();
    }

    private void makeSafe() throws SQLException {
        connection.commit();
        Writer.Checkpoint.SYNC.make(connection);
    }

    /** The rows that {@link #add} made and that are there; none where their table is not. */
    public Set<Long> rows() throws SQLException {
        Set<Long> rows = new HashSet<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery(
                    "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'ACKNOWLEDGED'")) {
                if (!table.next()) {
                    return rows;
                }
            }
            try (ResultSet found = statement.executeQuery("SELECT id FROM acknowledged")) {
                while (found.next()) {
                    rows.add(found.getLong(1));
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
