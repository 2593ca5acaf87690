package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.changes.Change;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationWriter.Done;
import io.smarthub.app.inbox.ReplyRefused;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Status;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

    @TempDir
    Path folder;

    private Inbox inbox;
    private long id;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder);
        inbox.db.store(new Intake.Conversation(
                new ConversationKey("web", "", "a"),
                TestDb.visitor("v", "Anna Berg", "anna@example.org"),
                List.of(Event.of(
                        "1", Instant.parse("2026-11-20T09:00:00Z"), EventType.VISITOR_MESSAGE, "where is it?")),
                null));
        id = inbox.db.database().read(sql -> sql.number("SELECT id FROM conversation WHERE source = 'web'"));
        inbox.db.published().clear();
    }

    @AfterEach
    void close() {
        assertThat(inbox.db.mismatches()).isEmpty();
        inbox.close();
    }

    @Test
    void theFirstReplyJoinsAssignsAndEndsTheWaiting() {
        assertThat(detail().row().waitingSince()).isNotNull();

        Done done = reply(" On its way.\n", "Eva", "c1");

        assertThat(done.ids()).containsExactly(id);
        assertThat(done.canUndo()).isFalse();
        assertThat(types())
                .containsExactly(
                        EventType.VISITOR_MESSAGE, EventType.AGENT_JOINED, EventType.ASSIGNED, EventType.AGENT_MESSAGE);
        Event said = detail().events().getLast();
        assertThat(said.text()).isEqualTo("On its way.");
        assertThat(said.authorName()).isEqualTo("Eva");
        assertThat(detail().row().assignees()).containsExactly("Eva");
        assertThat(detail().row().waitingSince()).isNull();
        assertThat(detail().row().preview()).isEqualTo("On its way.");
        assertThat(inbox.db.published()).contains(new Change.Conversations(Set.of(id)));
    }

    @Test
    void withoutAnAgentTheOwnerReplies() {
        reply("Hello", null, "c1");

        assertThat(detail().events().getLast().authorName()).isEqualTo("Owner");
        assertThat(detail().row().assignees()).containsExactly("Owner");
    }

    @Test
    void laterRepliesAreMessagesAloneAndEachAgentJoinsOnce() {
        reply("One", "Eva", "c1");
        reply("Two", "Eva", "c2");
        reply("Three", "Tom", "c3");
        reply("Four", "Eva", "c4");

        assertThat(types().subList(4, types().size()))
                .containsExactly(
                        EventType.AGENT_MESSAGE,
                        EventType.AGENT_JOINED,
                        EventType.AGENT_MESSAGE,
                        EventType.AGENT_MESSAGE);
        assertThat(detail().row().assignees()).containsExactly("Eva");
    }

    @Test
    void theSameClientIdIsStoredOnceEvenAfterARestart() {
        reply("Once", "Eva", "c1");
        ConversationDetail before = detail();
        inbox.close();
        inbox = Inbox.open(folder);

        assertThat(reply("Once", "Eva", "c1").ids()).containsExactly(id);

        assertThat(detail()).isEqualTo(before);
    }

    @Test
    void aReplyToAResolvedConversationOpensItAgain() {
        inbox.writer.perform(new Action.Resolve(), List.of(id));

        reply("One more thing", null, "c1");

        assertThat(detail().row().status()).isEqualTo(Status.OPEN);
        assertThat(types().subList(3, types().size()))
                .containsExactly(EventType.REOPENED, EventType.AGENT_JOINED, EventType.AGENT_MESSAGE);
    }

    @Test
    void doesNotHideWhatWasNotReadBefore() {
        reply("Hello", null, "c1");

        assertThat(detail().row().unread()).isTrue();
        inbox.writer.perform(new Action.MarkRead(), List.of(id));
        reply("Anything else?", null, "c2");
        assertThat(detail().row().unread()).isFalse();
    }

    @Test
    void keepsTheLastFourDigitsOfACardAloneAlsoInNotes() {
        reply("Your card 4111 1111 1111 1111", null, "c1");
        inbox.writer.perform(new Action.Note("paid with 4111111111111111"), List.of(id));

        assertThat(detail().events())
                .extracting(Event::text)
                .contains("Your card •••• •••• •••• 1111", "paid with ••••••••••••1111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void refusesAnEmptyReply(String text) {
        refused(text, List.of(id), ReplyRefused.Why.EMPTY);
    }

    @Test
    void takesFiveThousandCharactersAndNoMore() {
        refused("x".repeat(5001), List.of(id), ReplyRefused.Why.TOO_LONG);
        reply(" " + "x".repeat(5000) + " ", null, "c1");
        assertThat(detail().events().getLast().text()).hasSize(5000);
    }

    @Test
    void refusesCopiesFromOtherPlatforms() {
        inbox.db.store(TestDb.conversation(
                "copy",
                null,
                List.of(Event.of("1", Instant.parse("2026-11-20T09:00:00Z"), EventType.VISITOR_MESSAGE, "hi"))));

        refused("Hello", List.of(inbox.db.idOf("copy")), ReplyRefused.Why.READ_ONLY_COPY);
    }

    @Test
    void refusesAnErasedVisitorAndKnowsWhatWasSentBefore() {
        reply("Hello", null, "c1");
        inbox.writer.perform(new Action.EraseVisitor(), List.of(id));

        refused("Hello again", List.of(id), ReplyRefused.Why.ERASED);
        assertThat(reply("Hello", null, "c1").ids()).containsExactly(id);
    }

    @Test
    void refusesSeveralAtOnceAndNone() {
        refused("Hello", List.of(id, id + 1), ReplyRefused.Why.NO_CONVERSATION);
        refused("Hello", List.of(4711L), ReplyRefused.Why.NO_CONVERSATION);
        assertThat(types()).containsExactly(EventType.VISITOR_MESSAGE);
        assertThat(inbox.db.published()).isEmpty();
    }

    private void refused(String text, List<Long> ids, ReplyRefused.Why why) {
        assertThatThrownBy(() -> inbox.writer.perform(new Action.Reply(text, null, "refused"), ids))
                .isInstanceOfSatisfying(
                        ReplyRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private Done reply(String text, @Nullable String agent, String clientId) {
        return inbox.writer.perform(new Action.Reply(text, agent, clientId), List.of(id));
    }

    private List<EventType> types() {
        return detail().events().stream().map(Event::type).toList();
    }

    private ConversationDetail detail() {
        return inbox.reader.conversation(id).orElseThrow();
    }
}
