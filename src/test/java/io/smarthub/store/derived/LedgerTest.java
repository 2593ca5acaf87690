package io.smarthub.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    /** Half an hour after May began in Prague, still April in New York. */
    private static final Instant MAY = Instant.parse("2026-04-30T22:30:00Z");

    private static final Instant JUNE = Instant.parse("2026-06-03T10:00:00Z");

    @TempDir
    Path dir;

    private TestDb db;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aUnitNamesTheEventThatCountedIt() {
        db.store("a", List.of(shown("1", JUNE), click("2", JUNE.plusSeconds(5))));

        assertThat(rows()).containsExactly("2026-06 +1 BUTTON_CLICK FIRST_USE 2");
    }

    @Test
    void laterUsesOfTheSameConversationAddNothing() {
        db.store("a", List.of(click("1", JUNE)));
        db.store("a", List.of(click("2", JUNE.plusSeconds(60)), click("3", JUNE.plusSeconds(90))));

        assertThat(rows()).containsExactly("2026-06 +1 BUTTON_CLICK FIRST_USE 1");
    }

    @Test
    void anEarlierUseTakesTheUnitBackAndCountsItWhereItBelongs() {
        db.store("a", List.of(click("late", JUNE)));
        db.store(
                "a",
                List.of(new Event(
                        "early",
                        MAY,
                        0,
                        EventType.BOT_INPUT,
                        "4711",
                        Evidence.heuristic("transcript"),
                        null,
                        null,
                        null,
                        List.of(),
                        false)));

        assertThat(rows())
                .containsExactly(
                        "2026-06 +1 BUTTON_CLICK FIRST_USE late",
                        "2026-06 -1 BUTTON_CLICK EARLIER_USE late",
                        "2026-05 +1 BOT_INPUT EARLIER_USE early heuristic:transcript");
        assertThat(db.mismatches()).isEmpty();
    }

    @Test
    void anotherZoneMovesOnlyTheUnitsWhoseMonthIsAnother() {
        db.store("a", List.of(click("1", MAY)));
        db.store("b", List.of(click("1", JUNE)));

        db.accounts().save(account -> account.withZone(ZoneId.of("America/New_York")));

        assertThat(rows())
                .containsExactly(
                        "2026-05 +1 BUTTON_CLICK FIRST_USE 1",
                        "2026-05 -1 BUTTON_CLICK ZONE_CHANGED 1",
                        "2026-04 +1 BUTTON_CLICK ZONE_CHANGED 1",
                        "2026-06 +1 BUTTON_CLICK FIRST_USE 1");
        assertThat(db.mismatches()).isEmpty();
    }

    @Test
    void aZoneThatIsChangedBackIsToldInFull() {
        db.store("a", List.of(click("1", MAY)));

        db.accounts().save(account -> account.withZone(ZoneId.of("America/New_York")));
        db.accounts().save(account -> account.withZone(TestDb.ZONE));

        assertThat(rows()).hasSize(5).last().isEqualTo("2026-05 +1 BUTTON_CLICK ZONE_CHANGED 1");
        assertThat(db.mismatches()).isEmpty();
    }

    @Test
    void anErasedVisitorsRowsNameNoConversationAndNoEventAndStillCount() {
        db.store("a", List.of(click("late", JUNE)));
        db.store("a", List.of(click("early", MAY)));
        db.store("b", List.of(click("1", JUNE)));

        erase("a");

        assertThat(rows())
                .containsExactly(
                        "2026-05 +1 BUTTON_CLICK EARLIER_USE null",
                        "2026-06 -1 BUTTON_CLICK EARLIER_USE null",
                        "2026-06 +1 BUTTON_CLICK FIRST_USE null",
                        "2026-06 +1 BUTTON_CLICK FIRST_USE 1");
        assertThat(count("SELECT COUNT(*) FROM ledger_entry WHERE id < 0 AND conversation_id IS NULL"))
                .isEqualTo(3);
        assertThat(db.mismatches()).isEmpty();
    }

    @Test
    void theUnitsOfErasedVisitorsMoveWithTheZoneAndWithAnEarlierUseToo() {
        db.store("a", List.of(click("1", MAY)));
        db.store("b", List.of(click("1", MAY)));
        erase("a");
        db.accounts().save(account -> account.withZone(ZoneId.of("America/New_York")));
        assertThat(used("2026-05")).isZero();
        assertThat(used("2026-04")).isEqualTo(2);
        assertThat(db.mismatches()).isEmpty();

        db.store("a", List.of(click("0", Instant.parse("2026-03-10T10:00:00Z"))));

        assertThat(used("2026-03")).isEqualTo(1);
        assertThat(used("2026-04")).isEqualTo(1);
        assertThat(count(
                        "SELECT COUNT(*) FROM ledger_entry WHERE conversation_id IS NOT NULL AND in_month = '2026-03'"))
                .isZero();
        assertThat(db.mismatches()).isEmpty();
    }

    private void erase(String id) {
        long visitor = count("SELECT visitor_id FROM conversation WHERE external_id = '" + id + "'");
        db.database()
                .writer()
                .write(transaction -> new Erasure(
                                transaction.sql(),
                                new Conversations(
                                        transaction.sql(),
                                        Rules.of(db.accounts().account())))
                        .erase(visitor));
    }

    private static Event click(String id, Instant at) {
        return Event.of(id, at, EventType.BUTTON_CLICK, "Delivery");
    }

    private static Event shown(String id, Instant at) {
        return Event.of(id, at, EventType.BOT_SHOWN, "");
    }

    private long used(String month) {
        return count("SELECT SUM(units) FROM ledger_entry WHERE in_month = '" + month + "'");
    }

    private long count(String query) {
        return db.database().read(sql -> sql.number(query));
    }

    /** Month, units, use, reason, the event's id, and the evidence where it is not exact. */
    private List<String> rows() {
        return db.database()
                .read(sql -> sql.list(
                        """
                        SELECT l.in_month, l.units, l.event_type, l.reason, e.external_id, l.evidence FROM ledger_entry l
                        LEFT JOIN event e ON e.id = l.event_id ORDER BY l.id""",
                        row -> "%s %+d %s %s %s %s"
                                .formatted(
                                        row.text("in_month"),
                                        row.integer("units"),
                                        row.text("event_type"),
                                        row.text("reason"),
                                        row.textOrNull("external_id"),
                                        row.textOrNull("evidence") == null ? "" : row.text("evidence"))
                                .strip()));
    }
}
