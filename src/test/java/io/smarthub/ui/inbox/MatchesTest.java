package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.inbox.SavedViews;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.list.PageRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many match, between what a page tells and what counting tells. */
@ExtendWith(FxTest.class)
class MatchesTest {

    private static final ConversationFilter WORDS =
            ConversationFilter.ALL.with().search("parcel ").build();

    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private @Nullable Cursor stopped;
    private Count read = Count.unknown();
    private Count counted = Count.unknown();
    private final InboxViewModel model = new InboxViewModel(
            answering(ConversationReader.class),
            answering(SavedViews.class),
            new Changes(),
            new Tasks(asked::add, Runnable::run, failures::add));

    @Test
    void aPageReadToItsEndNeedsNoCounting() {
        read = new Count.Exact(3);
        readPage();

        assertThat(matches()).isEqualTo(new Count.Exact(3));
    }

    @Test
    void aPartIsTheAnswerOnlyWhereCountingHasNone() {
        read = new Count.AtLeast(200);
        readPage();
        assertThat(matches()).as("while it is being counted").isEqualTo(Count.unknown());

        answerAll();
        assertThat(matches()).isEqualTo(new Count.AtLeast(200));

        counted = new Count.Exact(731);
        readPage();
        answerAll();
        assertThat(matches()).isEqualTo(new Count.Exact(731));
    }

    @Test
    void whatWasReadCountsWhereItTellsMoreThanCounting() {
        counted = new Count.AtLeast(2);
        read = new Count.Exact(3);
        readPage();
        answerAll();
        assertThat(matches()).isEqualTo(new Count.Exact(3));

        read = new Count.AtLeast(200);
        readPage();
        answerAll();
        assertThat(matches()).isEqualTo(new Count.AtLeast(200));
    }

    @Test
    void whatIsReadLateForAnotherFilterTellsNothing() {
        stopped = new Cursor(Instant.EPOCH, 1);
        readPage();
        answerAll();
        stopped = null;
        read = new Count.Exact(7);

        model.page(
                ConversationFilter.ALL,
                false,
                new PageRequest<InboxRow>(PageRequest.Direction.FROM, Optional.empty(), 200));

        assertThat(model.isOfTheNewest()).isTrue();
    }

    @Test
    void noneAmongTheNewestIsNoZero() {
        stopped = new Cursor(Instant.EPOCH, 1);
        readPage();
        answerAll();

        assertThat(matches()).isEqualTo(Count.unknown());
        assertThat(model.isOfTheNewest()).isTrue();
        model.setFilter(ConversationFilter.ALL);
        assertThat(model.isOfTheNewest()).as("of another filter").isFalse();
    }

    @Test
    void theNumberOfOneFilterIsNotShownForAnother() {
        read = new Count.Exact(3);
        readPage();
        answerAll();
        model.setFilter(ConversationFilter.ALL);

        assertThat(matches()).isEqualTo(Count.unknown());
        assertThat(failures).isEmpty();
    }

    private void readPage() {
        model.setFilter(WORDS);
        model.page(WORDS, false, new PageRequest<InboxRow>(PageRequest.Direction.FROM, Optional.empty(), 200));
        model.refreshNumbers();
    }

    private Count matches() {
        return model.matchesProperty().get();
    }

    private void answerAll() {
        while (!asked.isEmpty()) {
            asked.removeFirst().run();
        }
    }

    private <T> T answering(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> switch (method.getName()) {
                    case "after" -> new InboxPage(List.of(), null, null, stopped, read);
                    case "counts" ->
                        ((List<?>) arguments[0]).stream().map(_ -> counted).toList();
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
