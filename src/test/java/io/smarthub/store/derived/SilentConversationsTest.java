package io.smarthub.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Header;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.store.Sql;
import io.smarthub.support.Contents;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which conversations are stored as silent, also those of a database from before there were any. */
class SilentConversationsTest {

    /** The steps of the migration, as far as it came before it was killed. */
    private static final List<String> STEPS = List.of(
            "ALTER TABLE conversation ADD COLUMN silent BOOLEAN DEFAULT FALSE NOT NULL",
            "CREATE INDEX conversation_silent ON conversation (status, silent, last_message_at, id)",
            "DROP INDEX conversation_tab",
            "CREATE INDEX conversation_tab ON conversation (status, assigned, silent, last_message_at, id)",
            "DROP TABLE inbox_count");

    @TempDir
    Path dir;

    @Test
    void whatAnAgentHasTakenAtTheSourceIsNotSilent() {
        try (TestDb db = TestDb.open(dir)) {
            db.store(TestDb.conversation("taken", assigned("Eva"), Script.of(EventType.BOT_SHOWN)));
            db.store("ignored", Script.of(EventType.BOT_SHOWN));
            db.store("campaign", Script.of(EventType.AUTO_MESSAGE));
            db.store("answered", Script.of(EventType.AUTO_MESSAGE, EventType.VISITOR_MESSAGE));

            assertThat(silent(db)).containsExactlyInAnyOrder("ignored", "campaign");
            assertThat(db.mismatches()).isEmpty();
        }
    }

    @Test
    void aReactionEndsItInTheSameTransaction() {
        try (TestDb db = TestDb.open(dir)) {
            db.store("a", Script.of(EventType.BOT_SHOWN));
            db.store("a", Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK));

            assertThat(silent(db)).isEmpty();
            assertThat(db.database()
                            .<Long>read(sql -> sql.number("SELECT SUM(conversations) FROM inbox_count WHERE silent")))
                    .isZero();
            assertThat(db.mismatches()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aDatabaseFromBeforeIsDerivedAnewAlsoAfterAKillInTheMiddle(int done) {
        Contents right;
        try (TestDb db = TestDb.open(dir)) {
            db.store("ignored", Script.of(EventType.BOT_SHOWN, EventType.BOT_MESSAGE));
            db.store("clicked", Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK));
            db.store("resolved", Script.of(EventType.BOT_SHOWN, EventType.RESOLVED));
            right = Contents.of(db.database());
            db.database().writer().write(transaction -> {
                asBefore(transaction.sql());
                STEPS.stream().limit(done).forEach(step -> transaction.sql().update(step));
                return done;
            });
        }

        try (TestDb db = TestDb.open(dir)) {
            assertThat(silent(db)).containsExactly("ignored");
            assertThat(Contents.of(db.database())).isEqualTo(right);
            assertThat(db.mismatches()).isEmpty();
        }
    }

    private static void asBefore(Sql sql) {
        List.of(
                        "DROP INDEX conversation_silent",
                        "DROP INDEX conversation_tab",
                        "CREATE INDEX conversation_tab ON conversation (status, assigned, last_message_at, id)",
                        "ALTER TABLE conversation DROP COLUMN silent",
                        "DROP TABLE inbox_count",
                        "CREATE TABLE inbox_count (source VARCHAR PRIMARY KEY, conversations BIGINT NOT NULL)",
                        "INSERT INTO inbox_count VALUES ('test', 3)",
                        "DROP TABLE stat_reply",
                        "UPDATE account SET derived_by = 1",
                        "DELETE FROM \"flyway_schema_history\" WHERE CAST(\"version\" AS INT) >= 8")
                .forEach(sql::update);
    }

    private static List<String> silent(TestDb db) {
        return db.database()
                .read(sql ->
                        sql.list("SELECT external_id FROM conversation WHERE silent", row -> row.text("external_id")));
    }

    private static Header assigned(String agent) {
        return new Header(
                null, null, null, null, null, null, List.of(), List.of(agent), null, null, null, Map.of(), null);
    }
}
