package io.smarthub.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The same statement for many rows; close it to send the last ones. Rows of {@code INSERT … VALUES (…)} go many in one statement: to H2 a
 * statement costs about what a row of it does. Its texts are few, so that H2 finds them parsed.
 */
final class ManyRows implements AutoCloseable {

    private static final int[] ROWS = {64, 8, 1};
    private static final String VALUES = "VALUES (";

    private final Connection connection;
    private final String sql;
    private final @Nullable PreparedStatement[] statements = new @Nullable PreparedStatement[ROWS.length];
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private final int most;

    ManyRows(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
        most = isInsert(sql) ? ROWS[0] : 1;
    }

    private static boolean isInsert(String sql) {
        return sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("INSERT")
                && sql.contains(VALUES)
                && sql.stripTrailing().endsWith(")");
    }

    void add(@Nullable Object... parameters) {
        waiting.add(parameters);
        if (waiting.size() == most) {
            try {
                send();
            } catch (SQLException e) {
                throw Failures.of(e);
            }
        }
    }

    private void send() throws SQLException {
        int sent = 0;
        for (int size = 0; size < ROWS.length; size++) {
            while (waiting.size() - sent >= ROWS[size] && ROWS[size] <= most) {
                send(statement(size), waiting.subList(sent, sent + ROWS[size]));
                sent += ROWS[size];
            }
        }
        waiting.clear();
    }

    private static void send(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        int first = 1;
        for (@Nullable Object[] row : rows) {
            Sql.bind(statement, first, row);
            first += row.length;
        }
        statement.executeUpdate();
    }

    private PreparedStatement statement(int size) throws SQLException {
        PreparedStatement known = statements[size];
        if (known != null) {
            return known;
        }
        String more = ROWS[size] == 1 ? "" : ", " + sql.substring(sql.lastIndexOf(VALUES) + VALUES.length() - 1);
        PreparedStatement statement = connection.prepareStatement(sql + more.repeat(ROWS[size] - 1));
        statements[size] = statement;
        return statement;
    }

    @Override
    public void close() {
        try (Statements _ = this::closeStatements) {
            send();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** What fails first is what is told. */
    @FunctionalInterface
    private interface Statements extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /** H2 keeps statements, and with them the values of their last rows. */
    private void closeStatements() throws SQLException {
        for (PreparedStatement statement : statements) {
            if (statement != null) {
                try (statement) {
                    statement.clearParameters();
                }
            }
        }
    }
}
