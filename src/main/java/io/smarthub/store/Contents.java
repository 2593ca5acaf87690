package io.smarthub.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows each table of a closed database file has: whether a copy, or the file written anew, has what it had.
 *
 * @param rows by table
 */
record Contents(Map<String, Long> rows) {

    private static final List<String> NEVER_EMPTIED = List.of("CONVERSATION", "EVENT");

    Contents {
        rows = Map.copyOf(rows);
    }

    /** Opens the file, counts, and closes it again. */
    static Contents of(Path file) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = Database.source(file).getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
            statement.execute("SHUTDOWN");
        }
        return new Contents(rows);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    /** Whether this is what was left of {@code before}: tables are missing, or all conversations are. */
    boolean isRestOf(Contents before) {
        return !rows.keySet().containsAll(before.rows.keySet())
                || NEVER_EMPTIED.stream()
                        .anyMatch(
                                table -> rows.getOrDefault(table, 0L) == 0 && before.rows.getOrDefault(table, 0L) > 0);
    }
}
