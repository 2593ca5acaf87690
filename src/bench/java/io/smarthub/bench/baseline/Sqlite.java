package io.smarthub.bench.baseline;

import io.smarthub.bench.data.MadeConversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.Supplier;

/** The same conversations in SQLite through JDBC, with full-text search by FTS5. */
public final class Sqlite implements AutoCloseable {

    public static final String NAME = "SQLite";
    public static final String SEARCH_NAME = "SQLite FTS5";
    public static final String WRITE_NAME = "SQLite, synchronous=FULL";

    private static final String FILE = "baseline.sqlite";
    private static final double NANOS = 1e9;
    private static final String ROW = """
            SELECT id, source, external_id, visitor, status, joined, outcome, opened_at, last_at, preview,
            (SELECT GROUP_CONCAT(tag) FROM tag t WHERE t.conversation_id = c.id) FROM conversation c\s""";

    private final Path file;
    private final Plain plain;

    private Sqlite(Path file) {
        this.file = file;
        this.plain = new Plain(connect(file));
    }

    public Path file() {
        return file;
    }

    /** Opens the one in a folder, made where it is missing; made under another name until it is whole. */
    public static Sqlite in(Path folder, Supplier<Iterator<MadeConversation>> all) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            Path part = folder.resolve(FILE + ".part");
            Files.deleteIfExists(part);
            load(part, all.get());
            try (Plain plain = new Plain(connect(part))) {
                fillSearch(plain);
                plain.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Sqlite(file);
    }

    /** Loads a new file without search; answers how many seconds that took, the making of what was loaded not counted. */
    public static double load(Path file, Iterator<MadeConversation> all) {
        try (Plain plain = new Plain(connect(file));
                Connection loading = connect(file)) {
            plain.execute(SqliteTables.TABLES);
            long nanos = new SqliteTables(loading).load(all);
            long start = System.nanoTime();
            plain.execute(SqliteTables.INDEXES);
            return (nanos + System.nanoTime() - start) / NANOS;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fillSearch(Plain plain) {
        plain.execute(
                "CREATE VIRTUAL TABLE words USING fts5(body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2')",
                "INSERT INTO words (rowid, body) SELECT id >> 16, GROUP_CONCAT(text, ' ') FROM message GROUP BY id >> 16",
                "ANALYZE");
    }

    private static Connection connect(Path file) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            new Plain(connection)
                    .execute(
                            "PRAGMA journal_mode=WAL",
                            "PRAGMA synchronous=NORMAL",
                            "PRAGMA cache_size=-64000",
                            "PRAGMA mmap_size=2000000000");
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest in which all these words are, the last one perhaps only begun. */
    public int search(String query, int limit) {
        return plain.read(
                ROW
                        + "WHERE id IN (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY last_at DESC",
                query,
                limit);
    }

    public int conversation(long number) {
        return plain.read("SELECT * FROM conversation WHERE id = ?", number)
                + plain.read(
                        "SELECT * FROM message WHERE id BETWEEN ? AND ? ORDER BY id",
                        number << 16,
                        (number << 16) + 65_535);
    }

    /** From here on a commit reaches the disk before it is answered. */
    public void commitToDisk() {
        plain.execute("PRAGMA synchronous=FULL");
    }

    /** One message in a transaction of its own. */
    public void addMessage(long conversation, int place, Instant at, String text) {
        plain.inTransaction(() -> {
            plain.write(
                    "INSERT INTO message VALUES (?,?,?,?,?,?)",
                    (conversation << 16) + place,
                    "live" + place,
                    at.toEpochMilli(),
                    "VISITOR_MESSAGE",
                    "",
                    text);
            plain.write(
                    "UPDATE conversation SET last_at = ?, preview = ? WHERE id = ?",
                    at.toEpochMilli(),
                    text,
                    conversation);
        });
    }

    /** Takes out again what was added from this place on. */
    public void removeMessages(long conversation, int from) {
        plain.write(
                "DELETE FROM message WHERE id >= ? AND id <= ?",
                (conversation << 16) + from,
                (conversation << 16) + 65_535);
    }

    @Override
    public void close() {
        plain.close();
    }
}
