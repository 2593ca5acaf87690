package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.support.Contents;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;

class SchemaTest {

    @TempDir
    Path dir;

    @Test
    void theVersionIsThatOfTheNewestMigration() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(Schema.class.getClassLoader().getResource(Schema.MIGRATIONS));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".sql"))
                            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max())
                    .hasValue(Schema.VERSION);
        }
    }

    @Test
    void anOlderDatabaseIsBackedUpAndMigrated() throws SQLException, IOException {
        firstVersion();
        run(dir, "INSERT INTO saved_view (id, ord, name, filter) VALUES (1, 1, 'Waiting', '')");

        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            assertThat(names(database)).containsExactly("Waiting");
        }

        Path backup = dir.resolve("backups/smarthub-v1-20261122T110000Z.sql.lzf");
        assertThat(backup).isNotEmptyFile();
        Path elsewhere = Files.createDirectory(dir.resolve("restored"));
        run(elsewhere, "RUNSCRIPT FROM '" + backup + "' COMPRESSION LZF");
        try (Database database = Database.open(elsewhere, TestDb.CLOCK)) {
            assertThat(names(database)).containsExactly("Waiting");
        }
    }

    @Test
    void theOldLedgerBecomesEntriesThatNameTheirEventsAndErasedOnesNothing() throws SQLException {
        migrateTo("10");
        run(dir, conversation(1, false), conversation(2, true), """
                INSERT INTO event (id, external_id, at, ord, type, text, evidence, assumed_time) VALUES
                (65536, 's', TIMESTAMP '2026-05-01 10:00:00', 0, 'BOT_SHOWN', '', NULL, FALSE),
                (65537, 'x', TIMESTAMP '2026-05-01 10:01:00', 0, 'BUTTON_CLICK', 'A', 'heuristic:label', FALSE)""", """
                INSERT INTO quota_ledger (id, conversation_id, in_month, counted_at, event_type) VALUES
                (1, 1, '2026-05', TIMESTAMP '2026-05-01 10:01:00', 'BUTTON_CLICK'),
                (2, 2, '2026-05', TIMESTAMP '2026-05-02 10:00:00', 'BUTTON_CLICK')""");

        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            assertThat(entries(database))
                    .containsExactly("-1 null null null 1 FIRST_USE", "65536 1 65537 heuristic:label 1 FIRST_USE");
        }
        run(dir, "DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '12'");
        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            assertThat(entries(database)).hasSize(2);
        }
    }

    /** What is read in place of grouping the conversations is filled from them, also when that was interrupted. */
    @Test
    void theFiltersChoicesAreCountedFromWhatThereIs() throws SQLException {
        try (TestDb db = TestDb.open(dir)) {
            db.store(
                    tagged("a", List.of("vip", "late")),
                    tagged("b", List.of("vip")),
                    TestDb.conversation("c", null, Script.of(EventType.BOT_SHOWN, EventType.ASSIGNED)));
        }
        String notMigrated = "DELETE FROM \"flyway_schema_history\" WHERE CAST(\"version\" AS INT) >= 14";
        run(dir, "DROP TABLE tag_count", "DROP TABLE assignee_count", "DROP TABLE chatbot_count", notMigrated);
        for (String damage : List.of("DELETE FROM chatbot_count", "DROP TABLE assignee_count")) {
            try (TestDb db = TestDb.open(dir)) {
                assertThat(db.mismatches()).isEmpty();
                assertThat(counts(db.database())).containsExactly("assigned 1", "late 1", "vip 2");
            }
            run(dir, damage, notMigrated);
        }
    }

    private static List<String> counts(Database database) {
        return database.read(sql -> sql.list("""
                SELECT agent AS name, conversations FROM assignee_count
                UNION ALL SELECT tag, conversations FROM tag_count ORDER BY name""", row -> String.join(" ", row.values())));
    }

    private static Intake tagged(String id, List<String> tags) {
        Header header =
                new Header(null, null, null, null, null, null, tags, List.of(), null, null, null, Map.of(), null);
        return TestDb.conversation(id, header, Script.of(EventType.VISITOR_MESSAGE));
    }

    private static List<String> entries(Database database) {
        return database.read(sql -> sql.list(
                "SELECT id, conversation_id, event_id, evidence, units, reason FROM ledger_entry ORDER BY id",
                row -> String.join(" ", row.values())));
    }

    private static String conversation(long id, boolean erased) {
        return """
                INSERT INTO conversation (id, source, account, external_id, visitor_id, stored_at, payload_count,
                seen_events, marked_unread, erased, event_count, status, outcome, joined_by_chatbot, agent_intervened,
                rule, evidence, opened_at, last_message_at, waiting, preview, preview_author, assumed_time, unread,
                assigned, revision, silent) VALUES (%1$d, 'test', '', 'c%1$d', %1$d, TIMESTAMP '2026-05-01 10:00:00', 0,
                0, FALSE, %2$b, 2, 'OPEN', 'RESOLVED', TRUE, FALSE, 'E2', 'exact', TIMESTAMP '2026-05-01 10:00:00',
                TIMESTAMP '2026-05-01 10:01:00', FALSE, 'A', 'VISITOR', FALSE, FALSE, 'NOBODY', %1$d, FALSE)""".formatted(id, erased);
    }

    @Test
    @DefaultLocale("ar-EG")
    void aBackupIsCalledTheSameWhereNumbersAreWrittenOtherwise() {
        firstVersion();

        Database.open(dir, TestDb.CLOCK).close();

        assertThat(dir.resolve("backups/smarthub-v1-20261122T110000Z.sql.lzf")).isNotEmptyFile();
    }

    @Test
    void aDatabaseThatIsUpToDateIsNotBackedUp() {
        Database.open(dir, TestDb.CLOCK).close();
        Database.open(dir, TestDb.CLOCK).close();

        assertThat(dir.resolve("backups")).doesNotExist();
    }

    @Test
    void aFirstStartThatWasKilledHalfwayIsRepeated() throws SQLException {
        run(dir, "CREATE TABLE account (id SMALLINT PRIMARY KEY)", "DROP TABLE account");
        try (TestDb db = TestDb.open(dir)) {
            assertThat(Contents.of(db.database()).tables().get("event")).isEmpty();
        }
        run(dir, "DELETE FROM \"flyway_schema_history\" WHERE \"version\" IS NOT NULL");

        try (TestDb db = TestDb.open(dir)) {
            assertThat(db.mismatches()).isEmpty();
        }
    }

    private void firstVersion() {
        migrateTo("1");
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(url(dir), "SMARTHUB", "")
                .locations("classpath:" + Schema.MIGRATIONS)
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> names(Database database) {
        return database.read(sql -> sql.list("SELECT name FROM saved_view", row -> row.text("name")));
    }

    private static String url(Path dir) {
        return "jdbc:h2:file:" + dir.resolve("smarthub");
    }

    private static void run(Path dir, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(dir), "SMARTHUB", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
