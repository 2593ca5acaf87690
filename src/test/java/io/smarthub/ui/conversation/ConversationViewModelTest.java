package io.smarthub.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.store.inbox.Inbox;
import io.smarthub.support.TestDb;
import io.smarthub.ui.conversation.ConversationViewModel.State;
import io.smarthub.ui.kit.Tasks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new in the open conversation, on a real database. */
class ConversationViewModelTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private Inbox inbox;
    private ConversationViewModel model;
    private long id;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder);
        model = new ConversationViewModel(
                inbox.reader, inbox.writer, () -> TestDb.ZONE, new Tasks(Runnable::run, Runnable::run, failures::add));
        store(0, 5);
        id = inbox.db.idOf("c");
    }

    @AfterEach
    void close() {
        inbox.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void aConversationThatWasNeverOpenedIsAllNew() {
        model.open(id, "");

        assertThat(shown().allNew()).isTrue();
        assertThat(shown().rows().firstUnread()).isNegative();
    }

    @Test
    void theLineAboveTheNewMessagesStaysWhileTheyAreMarkedAsRead() {
        read();
        store(5, 2);

        model.open(id, "");
        assertThat(firstNew()).isEqualTo("e5");
        model.perform(new Action.MarkRead());

        assertThat(shown().detail().row().unread()).isFalse();
        assertThat(shown().fresh()).isFalse();
        assertThat(firstNew()).isEqualTo("e5");
    }

    @Test
    void theLineIsGoneWhenTheConversationIsOpenedAgain() {
        theLineAboveTheNewMessagesStaysWhileTheyAreMarkedAsRead();

        model.clear();
        model.open(id, "");

        assertThat(shown().fresh()).isTrue();
        assertThat(shown().rows().firstUnread()).isNegative();
        assertThat(shown().allNew()).isFalse();
    }

    @Test
    void whatComesWhileItIsOpenIsNewUntilItIsSeen() {
        read();
        model.open(id, "");
        store(5, 1);

        model.refresh();
        assertThat(firstNew()).isEqualTo("e5");
        assertThat(shown().detail().row().unread()).isTrue();

        model.seenToEnd();
        assertThat(shown().detail().row().unread()).isFalse();
        assertThat(firstNew()).isEqualTo("e5");
    }

    @Test
    void markingItUnreadDrawsNoLineAboveNothing() {
        read();
        model.open(id, "");

        model.perform(new Action.MarkUnread());

        assertThat(shown().detail().row().unread()).isTrue();
        assertThat(shown().rows().firstUnread()).isNegative();
    }

    @Test
    void otherWordsAreToldAsSuch() {
        model.open(id, "");
        model.open(id, "text");
        assertThat(shown().newWords()).isTrue();
        assertThat(shown().fresh()).isFalse();

        model.refresh();
        assertThat(shown().newWords()).isFalse();
    }

    @Test
    void aChangeBeforeTheFirstAnswerIsReadOnceMoreAfterItAndOnlyTheFirstIsFresh() {
        Deque<Runnable> asked = new ArrayDeque<>();
        model = new ConversationViewModel(
                inbox.reader, inbox.writer, () -> TestDb.ZONE, new Tasks(asked::add, Runnable::run, failures::add));
        List<State.Shown> seen = new ArrayList<>();
        model.stateProperty().addListener((_, _, state) -> {
            if (state instanceof State.Shown shown) {
                seen.add(shown);
            }
        });

        model.open(id, "text");
        model.refresh();
        model.refresh();
        answer(asked);
        assertThat(seen).extracting(State.Shown::fresh).containsExactly(true, false);
        assertThat(seen).extracting(State.Shown::newWords).containsExactly(true, false);

        seen.clear();
        model.open(id, "other");
        model.refresh();
        answer(asked);
        assertThat(seen).extracting(State.Shown::fresh).containsExactly(false, false);
        assertThat(seen).extracting(State.Shown::newWords).containsExactly(true, false);
    }

    @Test
    void findsTheHitsOfTheSearchWordsAlsoInWhatComesLater() {
        store(0, 3);
        model.open(id, "\"text 1\"");
        assertThat(shown().hits()).containsExactly("e1");

        store(10, 8);
        model.refresh();
        assertThat(shown().hits()).as("text 1 is no part of text 10").containsExactly("e1");

        model.open(id, "text");
        assertThat(shown().hits()).hasSizeGreaterThan(10).contains("e1", "e17");
        model.open(id, "");
        assertThat(shown().hits()).isEmpty();
    }

    @Test
    void anotherConversationDoesNotWaitForTheOneThatIsBeingRead() {
        Deque<Runnable> asked = new ArrayDeque<>();
        model = new ConversationViewModel(
                inbox.reader, inbox.writer, () -> TestDb.ZONE, new Tasks(asked::add, Runnable::run, failures::add));
        model.open(id, "");
        model.refresh();

        model.open(id, "text");
        answer(asked);

        assertThat(shown().fresh()).as("it was never shown before").isTrue();
        assertThat(shown().newWords()).isTrue();
    }

    private static void answer(Deque<Runnable> asked) {
        while (!asked.isEmpty()) {
            asked.remove().run();
        }
    }

    private void read() {
        inbox.writer.perform(new Action.MarkRead(), List.of(id));
    }

    private void store(int from, int count) {
        inbox.db.store(
                "c",
                IntStream.range(from, from + count)
                        .mapToObj(i ->
                                Event.of("e" + i, START.plusSeconds(i * 60L), EventType.VISITOR_MESSAGE, "text " + i))
                        .toList());
    }

    private State.Shown shown() {
        return (State.Shown) model.stateProperty().get();
    }

    private String firstNew() {
        ThreadRows rows = shown().rows();
        assertThat(rows.rows().get(rows.firstUnread())).isInstanceOf(ThreadRow.Unread.class);
        return ((ThreadRow.Bubble) rows.rows().get(rows.firstUnread() + 1))
                .event()
                .externalId();
    }
}
