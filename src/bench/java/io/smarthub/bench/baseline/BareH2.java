package io.smarthub.bench.baseline;

import io.smarthub.bench.data.MadeConversation;
import io.smarthub.bench.data.MadeEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The fastest load of bare tables into H2: in key order, thousands a transaction, indexes afterwards, nothing derived. */
public final class BareH2 {

    public static final String NAME = "bare H2 bulk load";

    private static final int MESSAGES = 5_000;
    private static final double NANOS = 1e9;

    private BareH2() {}

    /** Loads a new database; answers how many seconds that took, the making of what was loaded not counted. */
    public static double load(Path file, Iterator<MadeConversation> all) {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file.toAbsolutePath(), "sa", "")) {
            execute(connection, """
                    CREATE TABLE conversation (id BIGINT PRIMARY KEY, source VARCHAR, external_id VARCHAR, visitor VARCHAR,
                    email VARCHAR, resolved BOOLEAN, opened_at TIMESTAMP, last_at TIMESTAMP, page_url VARCHAR, tags VARCHAR ARRAY)""");
            execute(connection, """
                    CREATE TABLE event (id BIGINT PRIMARY KEY, external_id VARCHAR, at TIMESTAMP, type VARCHAR, author VARCHAR,
                    bot VARCHAR, button VARCHAR, text VARCHAR)""");
            long nanos = load(connection, all);
            long start = System.nanoTime();
            execute(connection, "CREATE INDEX conversation_last ON conversation (last_at, id)");
            execute(connection, "CREATE UNIQUE INDEX conversation_key ON conversation (external_id, source)");
            execute(connection, "CHECKPOINT SYNC");
            return (nanos + System.nanoTime() - start) / NANOS;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long load(Connection connection, Iterator<MadeConversation> all) throws SQLException {
        connection.setAutoCommit(false);
        long nanos = 0;
        int waiting = 0;
        try (PreparedStatement conversation =
                        connection.prepareStatement("INSERT INTO conversation VALUES (?,?,?,?,?,?,?,?,?,?)");
                PreparedStatement event = connection.prepareStatement("INSERT INTO event VALUES (?,?,?,?,?,?,?,?)")) {
            while (all.hasNext()) {
                MadeConversation made = all.next();
                long start = System.nanoTime();
                waiting += add(made, conversation, event);
                if (waiting >= MESSAGES || !all.hasNext()) {
                    conversation.executeBatch();
                    event.executeBatch();
                    connection.commit();
                    waiting = 0;
                }
                nanos += System.nanoTime() - start;
            }
        }
        connection.setAutoCommit(true);
        return nanos;
    }

    private static int add(MadeConversation made, PreparedStatement conversation, PreparedStatement insert)
            throws SQLException {
        long id = made.number() + 1L;
        set(
                conversation,
                id,
                made.source(),
                made.externalId(),
                made.visitor().name(),
                made.visitor().email(),
                made.resolved(),
                LocalDateTime.ofInstant(made.openedAt(), ZoneOffset.UTC),
                LocalDateTime.ofInstant(made.lastAt(), ZoneOffset.UTC),
                made.pageUrl(),
                made.tags().toArray());
        long key = id << 16;
        for (MadeEvent event : made.events()) {
            set(
                    insert,
                    key++,
                    event.externalId(),
                    LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC),
                    event.type().name(),
                    event.author(),
                    event.bot(),
                    event.button(),
                    event.text());
        }
        return made.events().size();
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
