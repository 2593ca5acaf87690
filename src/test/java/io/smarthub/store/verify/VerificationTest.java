package io.smarthub.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.verify.Verified;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    private TestDb db;

    @BeforeEach
    void open(@TempDir Path dir) {
        db = TestDb.open(dir);
        db.store(
                "a",
                Script.of(
                        EventType.BOT_SHOWN,
                        EventType.BUTTON_CLICK,
                        EventType.VISITOR_MESSAGE,
                        EventType.ASSIGNED,
                        EventType.AGENT_MESSAGE));
        db.store("b", Script.of(EventType.VISITOR_MESSAGE));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aSoundDatabaseHasNoMismatches() {
        Verified verified = new Verification(db.database(), TestDb.CLOCK).verify();

        assertThat(verified.isClean()).isTrue();
        assertThat(verified.conversations()).isEqualTo(2);
        assertThat(verified.events()).isEqualTo(6);
    }

    record Damage(String sql, String found) {}

    @TestFactory
    Stream<DynamicTest> everyKindOfWrongNumberIsFound() {
        return Stream.of(
                        new Damage(
                                "UPDATE conversation SET outcome = 'RESOLVED' WHERE external_id = 'a'",
                                "conversation 1 (test:a): outcome is stored as RESOLVED, its events say ESCALATED"),
                        new Damage(
                                "UPDATE conversation SET unread = FALSE WHERE external_id = 'b'",
                                "conversation 2 (test:b): unread is stored as false, its events say true"),
                        new Damage(
                                "UPDATE conversation SET silent = TRUE WHERE external_id = 'b'",
                                "conversation 2 (test:b): silent is stored as true, its events say false"),
                        new Damage(
                                "DELETE FROM event WHERE type = 'AGENT_MESSAGE'",
                                "conversation 1 (test:a): event_count is stored as 5, its events say 4"),
                        new Damage(
                                "INSERT INTO event SELECT 655360, 'x', at, ord, type, text, evidence, author_name, bot,"
                                        + " button, buttons, assumed_time, attachment FROM event FETCH FIRST ROW ONLY",
                                "1 events belong to no conversation (10)"),
                        new Damage(
                                "DELETE FROM conversation_assignee",
                                "conversation 1 (test:a): assigned agents is stored as [], its events say [assigned]"),
                        new Damage(
                                "UPDATE ledger_entry SET in_month = '2026-04'",
                                "conversation 1 (test:a): quota unit is stored as {Unit[month=2026-04"),
                        new Damage(
                                "INSERT INTO ledger_entry (id, conversation_id, in_month, counted_at, units, event_type,"
                                        + " reason) VALUES (589824, 9, '2026-04', TIMESTAMP '2026-04-01 00:00:00', 1,"
                                        + " 'BUTTON_CLICK', 'FIRST_USE')",
                                "the quota unit of 2026-04 belongs to no conversation (9)"),
                        new Damage(
                                "INSERT INTO ledger_entry (id, in_month, counted_at, units, event_type, reason)"
                                        + " VALUES (-1, '2026-04', TIMESTAMP '2026-04-01 00:00:00', 1, 'BUTTON_CLICK',"
                                        + " 'FIRST_USE')",
                                "the anonymous rows of the quota ledger have +1 of Unit[month=2026-04"),
                        new Damage(
                                "UPDATE stat_day SET escalated = 2",
                                "stat_day [2026-03-10] is stored as [2, 0, 0, 1, 0, 2, 1, 1],"
                                        + " its events say [2, 0, 0, 1, 0, 1, 1, 1]"),
                        new Damage("DELETE FROM stat_hour", "stat_hour [2026-03-10, 10] is stored as nothing"),
                        new Damage("UPDATE stat_response SET bucket = 3", "stat_response [2026-03-10, 3] is stored"),
                        new Damage("UPDATE stat_bot SET joined = 0", "stat_bot [2026-03-10, test, ]"),
                        new Damage(
                                "UPDATE stat_button SET asked = 0", "stat_button [2026-03-10, test, , button click]"),
                        new Damage(
                                "INSERT INTO stat_reply (on_day, source, bot, reply, clicks, conversations, asked)"
                                        + " VALUES (DATE '2026-03-10', 'test', 'bot', 'back', 1, 1, 0)",
                                "stat_reply [2026-03-10, test, bot, back] is stored as [1, 1, 0],"
                                        + " its events say [0, 0, 0]"),
                        new Damage(
                                "DELETE FROM stat_month_hour",
                                "stat_month_hour [2026-03-01, 2, 10] is stored as nothing, its events say [2]"),
                        new Damage(
                                "UPDATE stat_month_response SET in_month = DATE '2026-02-01'",
                                "stat_month_response [2026-02-01, "),
                        new Damage("UPDATE stat_month_bot SET escalated = 5", "stat_month_bot [2026-03-01, test, ]"),
                        new Damage(
                                "UPDATE stat_month_button SET asked = 0",
                                "stat_month_button [2026-03-01, test, , button click] is stored as [1, 1, 0],"
                                        + " its events say [1, 1, 1]"),
                        new Damage(
                                "UPDATE inbox_count SET conversations = 7",
                                "inbox_count [test, OPEN, NOBODY, false, false, NONE, true, true, false] is stored as [7]"),
                        new Damage(
                                "INSERT INTO tag_count (tag, conversations) VALUES ('vip', 1)",
                                "tag_count [vip] is stored as [1], its events say [0]"),
                        new Damage(
                                "DELETE FROM assignee_count",
                                "assignee_count [assigned] is stored as nothing, its events say [1]"),
                        new Damage(
                                "UPDATE chatbot_count SET conversations = 3",
                                "chatbot_count [test, ] is stored as [3], its events say [1]"),
                        new Damage(
                                "UPDATE stat_day SET counted = 5",
                                "the quota ledger of 2026-03 adds up to 0, its days to 5"))
                .map(damage -> DynamicTest.dynamicTest(damage.sql(), () -> {
                    db.database()
                            .writer()
                            .write(transaction -> transaction.sql().update(damage.sql()));
                    assertThat(db.mismatches()).anyMatch(mismatch -> mismatch.startsWith(damage.found()));
                }));
    }
}
