package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.changes.Change;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationDetail.QuotaUnit;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationWriter.Done;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class H2ConversationWriterTest {

    private static final Instant T0 = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;

    private Inbox inbox;
    private long id;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder);
        inbox.db.store(TestDb.conversation("a", TestDb.visitor("v", "Anna Berg", "anna@example.org"), asked()));
        id = inbox.db.idOf("a");
        inbox.db.published().clear();
    }

    @AfterEach
    void close() {
        assertThat(inbox.db.mismatches()).isEmpty();
        inbox.close();
    }

    @Test
    void resolvingAssignsTheOwnerWhereNobodyIs() {
        Done done = inbox.writer.perform(new Action.Resolve(), List.of(id, 4711L));
        assertThat(done.ids()).containsExactly(id);
        assertThat(row().status()).isEqualTo(Status.RESOLVED);
        assertThat(row().assignees()).containsExactly("Owner");
        assertThat(row().unread()).isFalse();
        assertThat(detail().summary().waitingSince()).isNull();
        assertThat(inbox.db.published())
                .as("the owner can be filtered by now, too")
                .containsExactly(new Change.Conversations(Set.of(id)), new Change.InboxSetup());
        assertThat(inbox.reader.exactCount(filter().status(Status.RESOLVED).build()))
                .isEqualTo(1);
    }

    @Test
    void leavesAloneWhatAnActionDoesNotChange() {
        assertThat(inbox.writer.perform(new Action.Reopen(), List.of(id)).ids()).isEmpty();
        assertThat(inbox.writer.perform(new Action.Untag("vip"), List.of(id)).canUndo())
                .isFalse();
        assertThat(inbox.writer.perform(new Action.Unassign("Eva"), List.of(id)).ids())
                .isEmpty();
        assertThat(inbox.db.published()).isEmpty();
    }

    static List<Action> undoable() {
        return List.of(
                new Action.Resolve(),
                new Action.Assign("Eva"),
                new Action.Tag("late parcel"),
                new Action.MarkRead(),
                new Action.MarkUnread(),
                new Action.Note("call back"),
                new Action.EditVisitor("Anna B.", "", null, "likes tea"));
    }

    @ParameterizedTest
    @MethodSource("undoable")
    void takesBackEveryActionEvenAfterARestart(Action action) {
        if (action instanceof Action.MarkUnread) {
            inbox.writer.perform(new Action.MarkRead(), List.of(id));
        }
        ConversationDetail before = detail();
        Done done = inbox.writer.perform(action, List.of(id));
        assertThat(done.canUndo()).isTrue();
        assertThat(detail()).isNotEqualTo(before);
        inbox.close();
        inbox = Inbox.open(folder);
        inbox.writer.undo(done);
        assertThat(detail()).isEqualTo(before);
        inbox.writer.undo(done);
        assertThat(detail()).isEqualTo(before);
    }

    @Test
    void takesBackInReverseOrder() {
        ConversationDetail before = detail();
        List<Done> stack = new ArrayList<>();
        for (Action action : undoable()) {
            stack.add(inbox.writer.perform(action, List.of(id)));
        }
        stack.reversed().forEach(inbox.writer::undo);
        assertThat(detail()).isEqualTo(before);
    }

    @Test
    void takesBackOnlyWhereNothingCameSince() {
        Done resolved = inbox.writer.perform(new Action.Resolve(), List.of(id));
        Done tagged = inbox.writer.perform(new Action.Tag("vip"), List.of(id));
        inbox.db.store("a", List.of(event("late", 300, EventType.VISITOR_MESSAGE, "hello again")));
        inbox.writer.perform(new Action.Untag("vip"), List.of(id));
        ConversationDetail now = detail();
        inbox.writer.undo(resolved);
        inbox.writer.undo(tagged);
        assertThat(detail()).isEqualTo(now);
    }

    @Test
    void aMessageThatComesAfterAnUndoIsUnread() {
        inbox.writer.perform(new Action.MarkRead(), List.of(id));
        inbox.writer.undo(inbox.writer.perform(new Action.Resolve(), List.of(id)));
        assertThat(row().unread()).isFalse();
        inbox.db.store("a", List.of(event("new", 300, EventType.VISITOR_MESSAGE, "are you there?")));
        assertThat(row().unread()).isTrue();
        assertThat(detail().lastSeenEvent()).isEqualTo("2");
    }

    @Test
    void anImportDoesNotPutBackATagThatTheOwnerTookOff() {
        Header tagged = header(List.of("vip"));
        inbox.db.store(TestDb.conversation("b", tagged, asked()));
        long b = inbox.db.idOf("b");
        inbox.writer.perform(new Action.Untag("vip"), List.of(b));
        inbox.db.store(TestDb.conversation("b", tagged, List.of(event("x", 400, EventType.AGENT_MESSAGE, "yes"))));
        assertThat(inbox.reader.conversation(b).orElseThrow().row().tags()).isEmpty();
        inbox.writer.perform(new Action.Tag("vip"), List.of(b));
        assertThat(inbox.reader.ids(filter().tag("vip").build(), 9)).containsExactly(b);
    }

    @Test
    void anImportDoesNotChangeACardThatTheOwnerEdited() {
        inbox.writer.perform(new Action.EditVisitor("Dr. Berg", null, null, null), List.of(id));
        inbox.db.store(TestDb.conversation(
                "a",
                TestDb.visitor("v", "Anna B", "b@example.org"),
                List.of(event("x", 400, EventType.AGENT_MESSAGE, "yes"))));
        assertThat(detail().visitor().name()).isEqualTo("Dr. Berg");
        assertThat(detail().visitor().email()).isEqualTo("b@example.org");
        assertThat(inbox.reader.ids(filter().search("from:dr ").build(), 9)).containsExactly(id);
    }

    @Test
    void standsBehindEventsOfAClockThatRanAhead() {
        inbox.db.store(TestDb.conversation(
                "future",
                null,
                List.of(Event.of("1", Instant.parse("2031-01-01T00:00:00Z"), EventType.VISITOR_MESSAGE, "hi"))));
        long future = inbox.db.idOf("future");
        inbox.writer.perform(new Action.Resolve(), List.of(future));
        assertThat(inbox.reader.conversation(future).orElseThrow().row().status())
                .isEqualTo(Status.RESOLVED);
    }

    @Test
    void worksOnThousandsAtOnce() {
        List<Intake> records = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            records.add(
                    TestDb.conversation("bulk" + i, null, List.of(event("1", i, EventType.VISITOR_MESSAGE, "bulk"))));
        }
        inbox.db.store(records.toArray(Intake[]::new));
        inbox.db.published().clear();
        List<Long> ids = inbox.reader.ids(filter().search("bulk ").build(), 10_000);
        Done done = inbox.writer.perform(new Action.Resolve(), ids);
        assertThat(done.ids()).hasSize(2500);
        assertThat(inbox.db.published()).contains(new Change.ManyConversations());
        assertThat(inbox.reader.exactCount(filter().status(Status.RESOLVED).build()))
                .isEqualTo(2500);
        assertThat(inbox.reader.ids(
                        filter().status(Status.RESOLVED).search("bulk ").build(), 10_000))
                .hasSize(2500);
        inbox.writer.undo(done);
        assertThat(inbox.reader.exactCount(filter().status(Status.RESOLVED).build()))
                .isZero();
    }

    @Test
    void erasesAVisitorFromAllTheirConversationsAndKeepsTheNumbers() {
        inbox.db.store(TestDb.conversation("b", TestDb.visitor("v", "Anna Berg", "anna@example.org"), asked()));
        inbox.writer.perform(new Action.EditVisitor(null, null, "+49 30 1234", "prefers mornings"), List.of(id));
        ConversationDetail before = detail();
        Done done = inbox.writer.perform(new Action.EraseVisitor(), List.of(id));
        assertThat(done.canUndo()).isFalse();
        assertThat(done.ids()).containsExactlyInAnyOrder(id, inbox.db.idOf("b"));
        ConversationDetail after = detail();
        assertThat(after.visitor().name()).isNull();
        assertThat(after.visitor().email()).isNull();
        assertThat(after.visitor().phone()).isNull();
        assertThat(after.visitor().note()).isNull();
        assertThat(after.row().visitor()).isEmpty();
        assertThat(after.row().preview()).isEqualTo("…");
        assertThat(after.events()).noneMatch(event -> event.text().contains("parcel"));
        assertThat(after.events())
                .extracting(Event::type)
                .isEqualTo(before.events().stream().map(Event::type).toList());
        assertThat(after.events())
                .extracting(Event::at)
                .isEqualTo(before.events().stream().map(Event::at).toList());
        QuotaUnit counted = Objects.requireNonNull(before.quota());
        assertThat(after.quota())
                .isEqualTo(new QuotaUnit(counted.month(), counted.countedAt(), counted.reason(), true));
        assertThat(after.row().outcome()).isEqualTo(Outcome.ESCALATED);
        for (String word : List.of("parcel ", "anna ", "from:anna ", "mornings ")) {
            assertThat(inbox.reader.exactCount(filter().search(word).build()))
                    .as(word)
                    .isZero();
        }
    }

    @Test
    void refusesAnActionThatSaysNothing() {
        assertThatThrownBy(() -> inbox.writer.perform(new Action.Tag(" "), List.of(id)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("need a text");
    }

    private ConversationDetail detail() {
        return inbox.reader.conversation(id).orElseThrow();
    }

    private InboxRow row() {
        return detail().row();
    }

    private static ConversationFilter.Builder filter() {
        return new ConversationFilter.Builder();
    }

    private static Header header(List<String> tags) {
        return new Header(null, null, null, null, null, null, tags, List.of(), null, null, null, Map.of(), null);
    }

    private static List<Event> asked() {
        return List.of(
                event("0", 0, EventType.BOT_SHOWN, "Hello"),
                event("1", 1, EventType.BUTTON_CLICK, "Orders"),
                event("2", 2, EventType.VISITOR_MESSAGE, "where is my parcel?"));
    }

    private static Event event(String id, int minutes, EventType type, String text) {
        return Event.of(id, T0.plus(Duration.ofMinutes(minutes)), type, text);
    }
}
