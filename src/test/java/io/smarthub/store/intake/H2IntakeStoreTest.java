package io.smarthub.store.intake;

import static io.smarthub.support.TestDb.conversation;
import static io.smarthub.support.TestDb.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Change;
import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Erasure;
import io.smarthub.store.derived.Rules;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2IntakeStoreTest {

    private static final Instant MAY = Instant.parse("2026-05-31T21:59:00Z");

    private TestDb db;

    @BeforeEach
    void open(@TempDir Path dir) {
        db = TestDb.open(dir);
    }

    @AfterEach
    void everyNumberIsRight() {
        assertThat(db.mismatches()).isEmpty();
        db.close();
    }

    @Test
    void aConversationIsAddedOnceAndUnchangedAfterwards() {
        List<Event> events = Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK);

        assertThat(db.store("a", events)).isEqualTo(Accepted.added(2));
        assertThat(db.store("a", events)).isEqualTo(Accepted.unchanged());
        assertThat(count("event")).isEqualTo(2);
    }

    @Test
    void theSameRecordTwiceInABatchIsUnchangedTheSecondTime() {
        Intake.Conversation record = conversation("a", null, Script.of(EventType.BOT_SHOWN));

        assertThat(db.store(record, record)).containsExactly(Accepted.added(1), Accepted.unchanged());
    }

    @Test
    void someEventsOfAKnownConversationAreAppended() {
        List<Event> events =
                Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK, EventType.RESOLVED, EventType.VISITOR_MESSAGE);
        db.store("a", events.subList(0, 3));

        assertThat(db.store("a", events.subList(1, 4))).isEqualTo(Accepted.updated(1));
        assertThat(text("SELECT rule FROM conversation")).isEqualTo("E16");
        assertThat(db.database().<Long>read(sql -> sql.number("SELECT resolved FROM stat_day")))
                .isZero();
    }

    @Test
    void anEventOfTheSameIdWithOtherContentIsKeptAsStoredAndSaid() {
        db.store("a", List.of(Event.of("m1", MAY, EventType.VISITOR_MESSAGE, "Hello")));

        Accepted again = db.store("a", List.of(Event.of("m1", MAY, EventType.VISITOR_MESSAGE, "Goodbye")));

        assertThat(again.change()).isEqualTo(Accepted.Kind.UNCHANGED);
        assertThat(again.reason()).isEqualTo("already stored with other content, kept as stored: m1");
        assertThat(text("SELECT text FROM event")).isEqualTo("Hello");
    }

    @Test
    void eventsBeforeTheirConversationMakeAPlaceholderThatTheHeaderFills() {
        db.store("a", Script.of(EventType.VISITOR_MESSAGE));

        Accepted header = db.store(conversation("a", visitor("v1", "Jana", "jana@example.com"), List.of()))
                .getFirst();

        assertThat(header).isEqualTo(Accepted.updated(0));
        assertThat(text("SELECT name FROM visitor")).isEqualTo("Jana");
        assertThat(count("visitor")).isEqualTo(1);
    }

    @Test
    void aHeaderBeforeItsEventsIsShownUntilTheyCome() {
        Header header = header(MAY, "chat");

        assertThat(db.store(conversation("a", header, List.of())).getFirst()).isEqualTo(Accepted.added(0));
        assertThat(text("SELECT opened_at FROM conversation")).startsWith("2026-05-31 21:59");
        assertThat(db.store("a", Script.of(EventType.VISITOR_MESSAGE))).isEqualTo(Accepted.updated(1));
        assertThat(text("SELECT opened_at FROM conversation")).startsWith("2026-03-10 09:00");
    }

    @Test
    void aContactAfterItsConversationFillsTheVisitor() {
        db.store(
                conversation("a", nameless("v1"), Script.of(EventType.VISITOR_MESSAGE)),
                conversation("b", nameless("v1"), Script.of(EventType.VISITOR_MESSAGE)));

        Accepted contact = db.store(new Intake.Contact("test", "", new Header.Visitor("v1", "Jana", null, "123", null)))
                .getFirst();

        assertThat(contact).isEqualTo(Accepted.updated(0));
        assertThat(count("visitor")).isEqualTo(1);
        assertThat(db.published()).contains(new Change.Conversations(Set.of(db.idOf("a"), db.idOf("b"))));
    }

    @Test
    void aContactWithoutAnIdIsSkippedWithTheReason() {
        assertThat(db.store(new Intake.Contact("test", "", new Header.Visitor(null, "Jana", null, null, null))))
                .containsExactly(Accepted.skipped(StoreSentence.of(StoreReason.CONTACT_WITHOUT_ID)));
    }

    @Test
    void anOlderHeaderFillsGapsButReplacesNothing() {
        db.store(conversation("a", header(MAY, "chat"), Script.of(EventType.VISITOR_MESSAGE)));
        Header older = new Header(
                null,
                "email",
                "example.com",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                MAY.minusSeconds(1));

        db.store(conversation("a", older, List.of()));

        assertThat(text("SELECT channel FROM conversation")).isEqualTo("chat");
        assertThat(text("SELECT domain FROM conversation")).isEqualTo("example.com");
    }

    @Test
    void absentErasesNothing() {
        db.store(conversation("a", visitor("v1", "Jana", "jana@example.com"), Script.of(EventType.VISITOR_MESSAGE)));

        db.store(conversation("a", nameless("v1"), List.of()));

        assertThat(text("SELECT name FROM visitor")).isEqualTo("Jana");
    }

    @Test
    void whatTheOwnerTypedIsNotOverwritten() {
        db.store(conversation("a", visitor("v1", "Jana", "jana@example.com"), Script.of(EventType.VISITOR_MESSAGE)));
        db.database()
                .writer()
                .write(transaction ->
                        transaction.sql().update("UPDATE visitor SET name = 'Jana N.', name_owned = TRUE"));

        db.store(conversation("a", visitor("v1", "JANA", "new@example.com"), List.of()));

        assertThat(text("SELECT name FROM visitor")).isEqualTo("Jana N.");
        assertThat(text("SELECT email FROM visitor")).isEqualTo("new@example.com");
    }

    @Test
    void aTagThatTheOwnerTookOffIsNotPutBack() {
        Header tagged = new Header(
                null, null, null, null, null, null, List.of("vip"), List.of(), null, null, null, Map.of(), null);
        db.store(conversation("a", tagged, Script.of(EventType.VISITOR_MESSAGE)));
        db.database().writer().write(transaction -> {
            transaction.sql().update("DELETE FROM tag_count");
            return transaction.sql().update("UPDATE conversation_tag SET removed = TRUE");
        });

        db.store(conversation("a", tagged, Script.of(EventType.VISITOR_MESSAGE, EventType.AGENT_MESSAGE)));

        assertThat(text("SELECT removed FROM conversation_tag")).isEqualTo("TRUE");
    }

    @Test
    void aUnitIsCountedOnceAndMovesToTheMonthOfAnEarlierClick() {
        db.store("a", List.of(Event.of("late", MAY.plusSeconds(120), EventType.BUTTON_CLICK, "Delivery")));
        assertThat(text("SELECT in_month FROM ledger_entry")).isEqualTo("2026-06");

        db.store("a", List.of(Event.of("early", MAY, EventType.BUTTON_CLICK, "Delivery")));

        String sum = "SELECT SUM(units) FROM ledger_entry";
        assertThat(text(sum)).isEqualTo("1");
        assertThat(text(sum + " WHERE in_month = '2026-06'")).isEqualTo("0");
        assertThat(text(sum + " WHERE in_month = '2026-05'")).isEqualTo("1");
    }

    @Test
    void moreEventsThanAConversationHoldsAreRefusedAndTheRestGoesOn() {
        List<Event> many = IntStream.rangeClosed(0, 65_536)
                .mapToObj(i -> Event.of("e" + i, MAY.plusSeconds(i), EventType.VISITOR_MESSAGE, "x"))
                .toList();

        List<Accepted> answers =
                db.store(conversation("a", null, many), conversation("b", null, Script.of(EventType.VISITOR_MESSAGE)));

        assertThat(answers)
                .containsExactly(
                        Accepted.skipped(StoreSentence.of(StoreReason.TOO_MANY_EVENTS, 65_536, 65_537)),
                        Accepted.added(1));
        assertThat(db.store("c", many.subList(0, 65_536))).isEqualTo(Accepted.added(65_536));
        assertThat(db.store("c", many.subList(65_536, 65_537)).change()).isEqualTo(Accepted.Kind.SKIPPED);
    }

    @Test
    void aTextLongerThanTheTableHoldsIsCutAndSaid() {
        String text = "x".repeat(1_048_577);

        Accepted answer = db.store("a", List.of(Event.of("m1", MAY, EventType.VISITOR_MESSAGE, text)));

        assertThat(answer.reason()).isEqualTo("text cut at 1,048,576 characters: m1");
        assertThat(db.store("b", List.of(Event.of("m1", MAY, EventType.VISITOR_MESSAGE, text.substring(1)))))
                .isEqualTo(Accepted.added(1));
    }

    @Test
    void anEventBeyondAllCalendarsIsLeftOutAndTheRestIsKept() {
        Accepted answer = db.store(
                "a",
                List.of(
                        Event.of("m1", MAY, EventType.VISITOR_MESSAGE, "Hello"),
                        Event.of("m2", Instant.MAX, EventType.VISITOR_MESSAGE, "Hello?")));

        assertThat(answer.newEvents()).isEqualTo(1);
        assertThat(answer.reason()).startsWith("left out: event “m2” has no storable time");
    }

    @Test
    void aPayloadIsKeptOnceAndComesBackAsItWas() {
        Intake.Payload payload = new Intake.Payload("hook", 1, "{\"größe\": \"ß😀\"}");
        Intake.Conversation record = new Intake.Conversation(
                new ConversationKey("test", "", "a"), null, Script.of(EventType.VISITOR_MESSAGE), payload);
        db.store(record);
        db.store(new Intake.Conversation(
                record.key(), null, Script.of(EventType.VISITOR_MESSAGE, EventType.AGENT_MESSAGE), payload));

        assertThat(db.database().<List<Intake.Payload>>read(sql -> Payloads.of(sql, db.idOf("a"))))
                .containsExactly(payload);
    }

    @Test
    void rehearsingAnswersTheSameAndChangesNothing() {
        db.store("a", Script.of(EventType.VISITOR_MESSAGE));
        List<Intake> batch = List.of(
                conversation("a", null, Script.of(EventType.VISITOR_MESSAGE)),
                conversation("a", null, Script.of(EventType.VISITOR_MESSAGE, EventType.AGENT_MESSAGE)),
                conversation("b", visitor("v", "Jana", ""), Script.of(EventType.BOT_SHOWN)),
                new Intake.Agent("test", "", "1", "Petra", null));

        List<Accepted> rehearsed = db.intake().rehearse(batch);

        assertThat(count("conversation")).isEqualTo(1);
        assertThat(count("event")).isEqualTo(1);
        assertThat(count("agent")).isZero();
        assertThat(db.intake().store(batch)).isEqualTo(rehearsed);
    }

    @Test
    void anAgentIsAddedUpdatedAndLeftAlone() {
        assertThat(db.store(
                        new Intake.Agent("test", "", "1", "Petra", null),
                        new Intake.Agent("test", "", "1", "Petra", "petra@example.com"),
                        new Intake.Agent("test", "", "1", "Petra", null)))
                .containsExactly(Accepted.added(0), Accepted.updated(0), Accepted.unchanged());
    }

    @Test
    void changesArePublishedOnceTheyAreSafeAndABulkOnlyOnce() {
        db.store("a", Script.of(EventType.VISITOR_MESSAGE));
        assertThat(db.published())
                .as("its source is the first")
                .containsExactly(new Change.InboxSetup(), new Change.Conversations(Set.of(db.idOf("a"))));
        db.published().clear();

        try (IntakeStore.Bulk _ = db.intake().bulk(0)) {
            db.store("b", Script.of(EventType.VISITOR_MESSAGE));
            db.store("c", Script.of(EventType.VISITOR_MESSAGE));
            assertThat(db.published()).isEmpty();
        }

        assertThat(db.published()).containsExactly(new Change.ManyConversations());
    }

    @Test
    void anErasedVisitorDoesNotComeBackWithTheNextImport() {
        Intake.Conversation record = conversation(
                "a",
                visitor("v1", "Jana", "jana@example.com"),
                Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK, EventType.VISITOR_MESSAGE, EventType.RATED));
        db.store(record);
        String before = text("SELECT last_message_at FROM conversation");
        db.database().writer().write(transaction -> {
            Rules rules = Rules.of(db.accounts().account());
            return new Erasure(transaction.sql(), new Conversations(transaction.sql(), rules)).erase(1);
        });

        db.store(record);
        db.store(conversation(
                "a",
                visitor("v1", "Jana", "jana@example.com"),
                List.of(Event.of("new", MAY, EventType.VISITOR_MESSAGE, "It is Jana"))));

        assertThat(count("visitor WHERE name IS NOT NULL OR email IS NOT NULL")).isZero();
        assertThat(count("event WHERE text LIKE '%message%' OR text LIKE '%Jana%'"))
                .isZero();
        assertThat(count("ledger_entry")).isEqualTo(1);
        assertThat(before).startsWith("2026-03-10 09:02");
    }

    private static Header header(@Nullable Instant updatedAt, String channel) {
        return new Header(
                null, channel, null, null, null, null, List.of(), List.of(), null, null, null, Map.of(), updatedAt);
    }

    private static Header nameless(String id) {
        return new Header(
                new Header.Visitor(id, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                null);
    }

    private long count(String table) {
        return db.database().read(sql -> sql.number("SELECT COUNT(*) FROM " + table));
    }

    private String text(String query) {
        return db.database()
                .read(sql -> sql.first("SELECT CAST((" + query + ") AS VARCHAR) AS it", row -> row.text("it"))
                        .orElseThrow());
    }
}
