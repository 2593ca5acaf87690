package io.smarthub.bench.baseline;

import io.smarthub.bench.data.MadeConversation;
import io.smarthub.bench.data.MadeEvent;
import io.smarthub.domain.conversation.EventType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Set;

/** The bare tables of another embedded database, loaded as fast as it takes them: in key order, indexes afterwards. */
final class SqliteTables {

    private static final int MESSAGES = 5_000;
    private static final Set<EventType> USES =
            Set.of(EventType.BUTTON_CLICK, EventType.HANDOFF_CLICK, EventType.BOT_INPUT);
    private static final Set<EventType> ESCALATES = Set.of(EventType.HANDOFF_CLICK, EventType.HANDOFF);

    static final String[] TABLES = {
        """
        CREATE TABLE conversation (id INTEGER PRIMARY KEY, source TEXT, external_id TEXT, visitor TEXT, email TEXT, status TEXT,
        joined INTEGER, outcome TEXT, opened_at INTEGER, last_at INTEGER, preview TEXT, page_url TEXT)""",
        "CREATE TABLE message (id INTEGER PRIMARY KEY, external_id TEXT, at INTEGER, type TEXT, author TEXT, text TEXT)",
        "CREATE TABLE tag (conversation_id INTEGER, tag TEXT, PRIMARY KEY (conversation_id, tag)) WITHOUT ROWID"
    };
    static final String[] INDEXES = {
        "CREATE INDEX conversation_last ON conversation (last_at, id)",
        "CREATE INDEX conversation_status ON conversation (status, last_at, id)",
        "CREATE INDEX conversation_joined ON conversation (joined, last_at, id)",
        "CREATE INDEX conversation_outcome ON conversation (outcome, last_at, id)",
        "CREATE INDEX conversation_opened ON conversation (opened_at, outcome, joined)",
        "CREATE UNIQUE INDEX conversation_key ON conversation (external_id, source)"
    };

    private final Connection connection;
    private long nanos;
    private long waiting;

    SqliteTables(Connection connection) {
        this.connection = connection;
    }

    /** Loads all; answers how many nanoseconds loading took, without making what was loaded. */
    long load(Iterator<MadeConversation> all) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement conversation =
                        connection.prepareStatement("INSERT INTO conversation VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
                PreparedStatement message = connection.prepareStatement("INSERT INTO message VALUES (?,?,?,?,?,?)");
                PreparedStatement tag = connection.prepareStatement("INSERT INTO tag VALUES (?,?)")) {
            while (all.hasNext()) {
                MadeConversation made = all.next();
                long start = System.nanoTime();
                add(made, conversation, message, tag);
                if (waiting >= MESSAGES || !all.hasNext()) {
                    conversation.executeBatch();
                    message.executeBatch();
                    tag.executeBatch();
                    connection.commit();
                    waiting = 0;
                }
                nanos += System.nanoTime() - start;
            }
        }
        connection.setAutoCommit(true);
        return nanos;
    }

    private void add(
            MadeConversation made, PreparedStatement conversation, PreparedStatement message, PreparedStatement tag)
            throws SQLException {
        long id = made.number() + 1L;
        boolean joined = made.events().stream().anyMatch(event -> USES.contains(event.type()));
        boolean escalated = made.events().stream().anyMatch(event -> ESCALATES.contains(event.type()));
        set(
                conversation,
                id,
                made.source(),
                made.externalId(),
                made.visitor().name(),
                made.visitor().email(),
                made.resolved() ? "RESOLVED" : "OPEN",
                joined ? 1 : 0,
                escalated ? "ESCALATED" : joined && made.resolved() ? "RESOLVED" : "NONE",
                made.openedAt().toEpochMilli(),
                made.lastAt().toEpochMilli(),
                made.events().getLast().text(),
                made.pageUrl());
        long key = id << 16;
        for (MadeEvent event : made.events()) {
            String author = event.author() == null ? "" : event.author();
            set(
                    message,
                    key++,
                    event.externalId(),
                    event.at().toEpochMilli(),
                    event.type().name(),
                    author,
                    event.text());
            waiting++;
        }
        for (String name : made.tags()) {
            set(tag, id, name);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
