package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.store.intake.H2IntakeStore;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeLoadTest {

    private static final long LARGE = 1L << 30;
    private static final List<Event> ONE = Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK);
    private static final List<Event> MORE =
            Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK, EventType.VISITOR_MESSAGE);

    @TempDir
    Path dir;

    @Test
    void aLargeImportIntoAnEmptyDatabaseLeavesIndexesOutAndMakesThemAtItsEnd() {
        try (TestDb db = TestDb.open(dir)) {
            try (IntakeStore.Bulk _ = db.intake().bulk(LARGE)) {
                db.store("a", ONE);
                assertThat(indexes(db)).isEmpty();
                assertThat(loading(db)).isTrue();
            }

            assertThat(indexes(db)).containsExactly("CONVERSATION_KEY", "CONVERSATION_VISITOR", "VISITOR_KEY");
            assertThat(loading(db)).isFalse();
        }
    }

    @Test
    void asLongAsSomethingIsStoredOrLittleComesTheIndexesStay() {
        try (TestDb db = TestDb.open(dir)) {
            try (IntakeStore.Bulk _ = db.intake().bulk(1_000)) {
                assertThat(indexes(db)).hasSize(3);
            }
            db.store("a", ONE);
            try (IntakeStore.Bulk _ = db.intake().bulk(LARGE)) {
                assertThat(indexes(db)).hasSize(3);
            }
        }
    }

    @Test
    void conversationsAndVisitorsOfEarlierBatchesAreFoundAlsoThoseOfAnotherStore() {
        try (TestDb db = TestDb.open(dir)) {
            H2IntakeStore live = new H2IntakeStore(db.database(), db.changes(), TestDb.CLOCK);
            try (IntakeStore.Bulk _ = db.intake().bulk(LARGE)) {
                db.store(TestDb.conversation("a", TestDb.visitor("v", "Anna", null), ONE));
                live.store(List.of(TestDb.conversation("b", TestDb.visitor("v", null, "a@x.example"), ONE)));

                assertThat(db.store("a", ONE).change()).isEqualTo(Accepted.Kind.UNCHANGED);
                assertThat(db.store("a", MORE)).isEqualTo(Accepted.updated(1));
                assertThat(db.store("b", MORE)).isEqualTo(Accepted.updated(1));
            }

            assertThat(count(db, "conversation")).isEqualTo(2);
            assertThat(count(db, "visitor")).isEqualTo(1);
            assertThat(db.mismatches()).isEmpty();
        }
    }

    @Test
    void conversationsOfVisitorsWhoAreToldDifferentlyCountAsChangedAtItsEnd() {
        try (TestDb db = TestDb.open(dir)) {
            try (IntakeStore.Bulk _ = db.intake().bulk(LARGE)) {
                db.store(TestDb.conversation("a", TestDb.visitor("v", "Anna", null), ONE));
                db.store(TestDb.conversation("b", TestDb.visitor("w", "Ben", null), ONE));
                db.store(TestDb.conversation("c", TestDb.visitor("v", "Anna Berg", null), ONE));
            }

            assertThat(revision(db, "a")).isGreaterThan(revision(db, "b"));
            assertThat(count(db, "large_load_visitor")).isZero();
        }
    }

    @Test
    void visitorsNobodyNeedsAnyMoreGoAtItsEnd() {
        try (TestDb db = TestDb.open(dir)) {
            try (IntakeStore.Bulk _ = db.intake().bulk(LARGE)) {
                db.store(TestDb.conversation("a", TestDb.visitor("v", "Anna", null), ONE));
                db.store("b", ONE);
                db.store(TestDb.conversation("b", TestDb.visitor("v", "Anna", null), MORE));
            }

            assertThat(count(db, "visitor")).isEqualTo(1);
            assertThat(db.mismatches()).isEmpty();
        }
    }

    /** Closed without an end: what a kill leaves. */
    @Test
    void theNextStartMakesUpForAnEndThatNeverCame() {
        try (TestDb db = TestDb.open(dir)) {
            assertThat(db.database().largeLoad().begin()).isTrue();
            db.store(TestDb.conversation("a", TestDb.visitor("v", "Anna", null), ONE));
            db.store(TestDb.conversation("b", TestDb.visitor("v", "Anna Berg", null), ONE));
            assertThat(indexes(db)).isEmpty();
        }

        try (TestDb db = TestDb.open(dir)) {
            assertThat(db.store(TestDb.conversation("a", TestDb.visitor("v", "Anna Berg", null), MORE)))
                    .containsExactly(Accepted.updated(1));

            assertThat(indexes(db)).hasSize(3);
            assertThat(loading(db)).isFalse();
            assertThat(count(db, "conversation")).isEqualTo(2);
            assertThat(count(db, "visitor")).isEqualTo(1);
            assertThat(db.mismatches()).isEmpty();
        }
    }

    private static List<String> indexes(TestDb db) {
        return db.database().read(sql -> sql.list("""
                        SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES
                        WHERE INDEX_NAME IN ('CONVERSATION_KEY', 'CONVERSATION_VISITOR', 'VISITOR_KEY') ORDER BY 1""", row -> row.text("index_name")));
    }

    private static boolean loading(TestDb db) {
        return count(db, "large_load") > 0;
    }

    private static long count(TestDb db, String table) {
        return db.database().<Long>read(sql -> sql.number("SELECT COUNT(*) FROM " + table));
    }

    private static long revision(TestDb db, String id) {
        return db.database()
                .<Long>read(sql -> sql.number("SELECT revision FROM conversation WHERE external_id = ?", id));
    }
}
