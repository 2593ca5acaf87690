package io.smarthub.store;

import io.smarthub.app.intake.StoreFailure;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A large import into an empty database. The indexes whose entries come in no order are left out while it runs and made when it ends: each
 * batch would touch, and write again, most of their pages. Keys are found by {@link Keys} meanwhile; what would have to find the conversations
 * of a visitor is put off. A row in the database says that they are missing: after a kill the next start makes them before
 * anything else is written. Reading is never wrong without them, only slower.
 */
public final class LargeLoad {

    private static final Logger LOG = LoggerFactory.getLogger(LargeLoad.class);

    private static final Map<String, String> INDEXES = indexes();

    private final Writer writer;
    private final Clock clock;
    private @Nullable Keys keys;
    private volatile boolean ended;

    LargeLoad(Writer writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    private static Map<String, String> indexes() {
        Map<String, String> indexes = new LinkedHashMap<>();
        indexes.put("visitor_key", "INDEX IF NOT EXISTS visitor_key ON visitor (external_id, source, account)");
        indexes.put(
                "conversation_key",
                "UNIQUE INDEX IF NOT EXISTS conversation_key ON conversation (external_id, source, account)");
        indexes.put(
                "conversation_visitor",
                "INDEX IF NOT EXISTS conversation_visitor ON conversation (visitor_id, last_message_at, id)");
        return indexes;
    }

    /** Where the rows of keys lie. */
    public record Keys(KeyHints conversations, KeyHints visitors) {}

    /** Begins one where the database is empty, and answers whether it did; whoever began it {@linkplain #end ends} it. */
    public boolean begin() {
        return writer.write(transaction -> {
            Sql sql = transaction.sql();
            if (keys != null
                    || sql.number("SELECT COUNT(*) FROM large_load") > 0
                    || !isEmpty(sql, "conversation")
                    || !isEmpty(sql, "visitor")) {
                return false;
            }
            sql.update("INSERT INTO large_load (id, begun_at) VALUES (1, ?)", clock.instant());
            INDEXES.keySet().forEach(name -> sql.update("DROP INDEX IF EXISTS " + name));
            keys = new Keys(new KeyHints(), new KeyHints());
            return true;
        });
    }

    private static boolean isEmpty(Sql sql, String table) {
        return sql.first("SELECT id FROM " + table + " LIMIT 1", row -> true).isEmpty();
    }

    /** Makes the indexes. Where that fails, everything goes on slower without them and the next start tries again. */
    public void end() {
        try {
            writer.write(this::makeIndexes);
        } catch (StoreFailure e) {
            LOG.warn("The indexes left out during an import could not be made; the next start tries again", e);
        }
    }

    /** Makes up, before anything else is written, for an end that never came; returns at once. */
    void resume(Sql sql) {
        if (sql.number("SELECT COUNT(*) FROM large_load") > 0) {
            LOG.info("A large import was ended early: the indexes left out meanwhile are made now");
            CompletableFuture<Boolean> _ = writer.submit(this::makeIndexes).whenComplete((_, failure) -> {
                if (failure != null) {
                    LOG.warn("They could not be made; the next start tries again", failure);
                }
            });
        }
    }

    /** Whether one ended since the database was opened. */
    boolean hasEnded() {
        return ended;
    }

    private boolean makeIndexes(Transaction transaction) {
        Sql sql = transaction.sql();
        INDEXES.values().forEach(definition -> sql.update("CREATE " + definition));
        sql.update("""
                DELETE FROM visitor WHERE id IN (SELECT visitor_id FROM large_load_visitor WHERE unneeded)
                AND NOT EXISTS (SELECT 1 FROM conversation WHERE visitor_id = visitor.id)""");
        sql.update("""
                UPDATE conversation SET revision = (SELECT MAX(revision) FROM conversation) + 1
                WHERE visitor_id IN (SELECT visitor_id FROM large_load_visitor WHERE NOT unneeded)""");
        sql.update("DELETE FROM large_load_visitor");
        sql.update("DELETE FROM large_load");
        keys = null;
        ended = true;
        return true;
    }

    /** Puts off what needs the conversations of these visitors: whether their row is still needed, or that they are told differently. */
    public static void putOff(Sql sql, Collection<Long> visitors, boolean unneeded) {
        visitors.forEach(visitor ->
                sql.update("MERGE INTO large_load_visitor (visitor_id, unneeded) VALUES (?, ?)", visitor, unneeded));
    }

    /** Where rows lie; null while the indexes tell. To be asked in a command of the writer alone. */
    public @Nullable Keys keys() {
        return keys;
    }
}
