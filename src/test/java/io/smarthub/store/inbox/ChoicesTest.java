package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Change;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationWriter.Done;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filters can be set to: kept beside the conversations, and told when there is another one. */
class ChoicesTest {

    @TempDir
    Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder);
    }

    @AfterEach
    void close() {
        assertThat(inbox.db.mismatches()).isEmpty();
        inbox.close();
    }

    @Test
    void theMostFrequentStandsFirst() {
        store("a");
        store("b");
        store("c");
        tag("late", "a", "b", "c");
        tag("vip", "b", "c");
        tag("broken", "c", "a");

        assertThat(inbox.reader.choices().tags()).containsExactly("late", "broken", "vip");
    }

    @Test
    void isToldWhenATagAppearsOrVanishesAndNotWhenItIsUsedOnceMore() {
        store("a");
        store("b");
        assertThat(told(() -> tag("vip", "a"))).as("the first").isTrue();
        assertThat(told(() -> tag("vip", "b"))).as("once more").isFalse();
        assertThat(told(() -> perform(new Action.Untag("vip"), "a")))
                .as("once less")
                .isFalse();
        assertThat(told(() -> perform(new Action.Untag("vip"), "b")))
                .as("the last")
                .isTrue();
        assertThat(inbox.reader.choices().tags()).isEmpty();
    }

    @Test
    void anUndoTakesTheChoiceBack() {
        store("a");
        Done done = tag("vip", "a");

        assertThat(told(() -> inbox.writer.undo(done))).isTrue();
        assertThat(inbox.reader.choices().tags()).isEmpty();
    }

    @Test
    void isToldWhenAnAgentAppearsOrVanishes() {
        store("a");
        store("b");
        assertThat(told(() -> perform(new Action.Assign("Eva"), "a"))).isTrue();
        assertThat(told(() -> perform(new Action.Assign("Eva"), "b"))).isFalse();
        assertThat(told(() -> perform(new Action.Note("nothing to choose"), "b")))
                .isFalse();
        assertThat(told(() -> perform(new Action.Unassign("Eva"), "a", "b"))).isTrue();
        assertThat(inbox.reader.choices().agents()).isEmpty();
    }

    @Test
    void whatComesInIsToldOnlyWhereItBringsSomethingNew() {
        RandomInbox data = new RandomInbox(new Random(5));
        assertThat(told(() -> inbox.db.store(
                        IntStream.range(0, 200).mapToObj(data::next).toArray(Intake[]::new))))
                .isTrue();
        FilterChoices choices = inbox.reader.choices();
        assertThat(choices.chatbots()).isNotEmpty();
        assertThat(told(() -> inbox.db.store(
                        IntStream.range(200, 250).mapToObj(data::next).toArray(Intake[]::new))))
                .as("more of the same")
                .isFalse();
        assertThat(told(() -> store("of another platform"))).as("a source").isTrue();
        assertThat(told(() -> store("of another platform, too"))).isFalse();
        assertThat(inbox.reader.choices().sources())
                .contains("test")
                .hasSize(choices.sources().size() + 1);
    }

    @Test
    void areWhatGroupingTheConversationsWouldSayWhateverIsDone() {
        Random random = new Random(9);
        RandomInbox data = new RandomInbox(random);
        inbox.db.store(IntStream.range(0, 80).mapToObj(data::next).toArray(Intake[]::new));
        List<Done> done = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            List<Long> ids = random.longs(4, 1, 81).boxed().toList();
            List<Action> actions = List.of(
                    new Action.Tag("vip"),
                    new Action.Untag("late parcel"),
                    new Action.Assign("Zoe"),
                    new Action.Unassign("Eva"),
                    new Action.Resolve(),
                    new Action.EraseVisitor());
            int action = random.nextInt(actions.size() * 2);
            if (action < actions.size()) {
                done.add(inbox.writer.perform(actions.get(action), ids));
            } else if (!done.isEmpty()) {
                inbox.writer.undo(done.removeLast());
            }
        }

        assertThat(inbox.reader.choices()).isEqualTo(grouped());
    }

    @Test
    void areDerivedAnewWithEverythingElse() {
        RandomInbox data = new RandomInbox(new Random(7));
        inbox.db.store(IntStream.range(0, 60).mapToObj(data::next).toArray(Intake[]::new));
        FilterChoices before = inbox.reader.choices();
        for (String table : List.of("tag_count", "assignee_count", "chatbot_count")) {
            inbox.db.database().writer().write(transaction -> transaction.sql().update("DELETE FROM " + table));
        }
        assertThat(inbox.reader.choices().tags()).isEmpty();

        inbox.db
                .database()
                .writer()
                .write(transaction -> transaction.sql().update("UPDATE account SET derived_by = 0"));
        assertThat(new H2AccountStore(inbox.db.database(), inbox.db.changes(), TestDb.CLOCK).progress())
                .isEqualTo(Recomputing.Progress.NONE);

        assertThat(inbox.reader.choices()).isEqualTo(before).isEqualTo(grouped());
    }

    /** As it would be asked of the conversations themselves. */
    private FilterChoices grouped() {
        FilterChoices kept = inbox.reader.choices();
        return new FilterChoices(
                grouped("source", "conversation"),
                grouped("agent", "conversation_assignee"),
                grouped("tag", "conversation_tag WHERE NOT removed"),
                inbox.db
                        .database()
                        .read(sql -> sql.list(
                                "SELECT source, bot FROM stat_bot GROUP BY source, bot HAVING SUM(triggered) > 0"
                                        + " ORDER BY SUM(triggered) DESC, source, bot",
                                row -> {
                                    String source = row.text("source");
                                    String bot = row.text("bot");
                                    return kept.chatbots().stream()
                                            .filter(one -> one.source().equals(source)
                                                    && one.id().equals(bot))
                                            .findFirst()
                                            .orElseThrow();
                                })));
    }

    private List<String> grouped(String column, String of) {
        return inbox.db
                .database()
                .read(sql -> sql.list(
                        "SELECT %1$s AS text FROM %2$s GROUP BY %1$s ORDER BY COUNT(*) DESC, %1$s"
                                .formatted(column, of),
                        row -> row.text("text")));
    }

    private void store(String id) {
        inbox.db.store(
                id, List.of(Event.of("1", Instant.parse("2026-11-20T09:00:00Z"), EventType.VISITOR_MESSAGE, "hi")));
    }

    private Done tag(String tag, String... conversations) {
        return perform(new Action.Tag(tag), conversations);
    }

    private Done perform(Action action, String... conversations) {
        return inbox.writer.perform(
                action, List.of(conversations).stream().map(inbox.db::idOf).toList());
    }

    private boolean told(Runnable work) {
        inbox.db.published().clear();
        work.run();
        assertThat(inbox.db.published()).as("what changed itself").hasSizeGreaterThan(0);
        return inbox.db.published().contains(new Change.InboxSetup());
    }
}
