package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.inbox.Inbox;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.list.PageRequest;
import io.smarthub.ui.kit.list.PageRequest.Direction;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever waits stands first, on a real database, page by page in both directions. */
class InboxPagesTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final ConversationFilter OPEN =
            ConversationFilter.ALL.with().status(Status.OPEN).tab(Tab.ACTIVE).build();

    @TempDir
    Path folder;

    private Inbox inbox;
    private List<InboxRow> newestFirst;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder);
        for (int i = 0; i < 23; i++) {
            EventType last = i % 3 == 0 ? EventType.VISITOR_MESSAGE : EventType.AGENT_MESSAGE;
            inbox.db.store(TestDb.conversation(
                    "c" + i, null, List.of(Event.of("1", START.plusSeconds(60L * (i * 7 % 23)), last, "text " + i))));
        }
        for (int i = 0; i < 4; i++) {
            Event shown = Event.of("1", START.plusSeconds(300L * i + 1), EventType.BOT_SHOWN, "May I help?");
            inbox.db.store(TestDb.conversation("silent" + i, null, List.of(shown)));
        }
        inbox.writer.perform(new Action.Resolve(), List.of(inbox.db.idOf("c3"), inbox.db.idOf("c4")));
        newestFirst = inbox.reader.after(OPEN, null, 100).rows();
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8, 30})
    void walksThroughAllOfThemForwardsAndBack(int limit) {
        List<InboxRow> wanted = newestFirst.stream()
                .sorted(Comparator.comparing((InboxRow row) -> row.waitingSince() == null))
                .toList();
        InboxPages pages = new InboxPages(inbox.reader, OPEN, true);
        List<InboxRow> found = new ArrayList<>();
        InboxPages.Part part = pages.page(request(null, Direction.FROM, limit));
        found.addAll(part.rows());
        while (part.more()) {
            part = pages.page(request(found.getLast(), Direction.AFTER, limit));
            found.addAll(part.rows());
        }
        assertThat(found).isEqualTo(wanted);

        List<InboxRow> back = new ArrayList<>(List.of(wanted.getLast()));
        do {
            part = pages.page(request(back.getFirst(), Direction.BEFORE, limit));
            back.addAll(0, part.rows());
        } while (part.more());
        assertThat(back).isEqualTo(wanted);
        for (InboxRow row : wanted) {
            assertThat(pages.page(request(row, Direction.FROM, 1)).rows()).containsExactly(row);
        }
    }

    @Test
    void beginsWithThoseOfAnInstantAndBefore() {
        InboxRow middle = newestFirst.get(10);
        InboxPages.Part part = new InboxPages(inbox.reader, OPEN, false).from(middle.lastMessageAt(), 5);

        assertThat(part.rows()).isEqualTo(newestFirst.subList(10, 15));
        assertThat(part.more()).isTrue();
    }

    @Test
    void beginsBehindThoseWhoWaitAndWithTheOldestWhereNoneIsOlder() {
        InboxPages pages = new InboxPages(inbox.reader, OPEN, true);
        List<InboxRow> others =
                newestFirst.stream().filter(row -> row.waitingSince() == null).toList();

        assertThat(pages.from(START.plus(Duration.ofDays(1)), 3).rows()).isEqualTo(others.subList(0, 3));
        assertThat(pages.from(START.minus(Duration.ofDays(1)), 3).rows()).isEmpty();
        assertThat(pages.last(3).rows()).isEqualTo(others.subList(others.size() - 3, others.size()));
    }

    @Test
    void whereEverybodyWaitsTheLastOfThemAreTheLast() {
        List<InboxRow> waiting =
                newestFirst.stream().filter(row -> row.waitingSince() != null).toList();
        List<Long> others = newestFirst.stream()
                .filter(row -> row.waitingSince() == null)
                .map(InboxRow::id)
                .toList();
        inbox.writer.perform(new Action.Resolve(), others);

        assertThat(new InboxPages(inbox.reader, OPEN, true).last(3).rows())
                .extracting(InboxRow::id)
                .isEqualTo(waiting.subList(waiting.size() - 3, waiting.size()).stream()
                        .map(InboxRow::id)
                        .toList());
    }

    @Test
    void withoutTheWishTheNewestStandFirst() {
        assertThat(new InboxPages(inbox.reader, OPEN, false)
                        .page(request(null, Direction.FROM, 100))
                        .rows())
                .isEqualTo(newestFirst);
    }

    @Test
    void whereNobodyReactedNobodyWaits() {
        ConversationFilter silent = OPEN.with().tab(Tab.SILENT).build();

        assertThat(new InboxPages(inbox.reader, silent, true)
                        .page(request(null, Direction.FROM, 100))
                        .rows())
                .extracting(InboxRow::externalId)
                .containsExactly("silent3", "silent2", "silent1", "silent0");
    }

    @Test
    void whatIsReadToItsEndIsCountedAlsoInTwoParts() {
        InboxPages pages = new InboxPages(inbox.reader, OPEN, true);
        int all = newestFirst.size();

        assertThat(pages.page(request(null, Direction.FROM, 100)).count()).isEqualTo(new Count.Exact(all));
        assertThat(pages.page(request(null, Direction.FROM, all)).count()).isEqualTo(new Count.Exact(all));
        assertThat(pages.page(request(null, Direction.FROM, 10)).count()).isEqualTo(new Count.AtLeast(10));
        assertThat(pages.page(request(null, Direction.FROM, 2)).count()).isEqualTo(new Count.AtLeast(2));
        assertThat(pages.page(request(newestFirst.getLast(), Direction.FROM, 100))
                        .count())
                .isInstanceOf(Count.AtLeast.class);
    }

    @Test
    void theResolvedHaveNobodyWhoWaits() {
        ConversationFilter resolved =
                ConversationFilter.ALL.with().status(Status.RESOLVED).build();

        assertThat(new InboxPages(inbox.reader, resolved, true)
                        .page(request(null, Direction.FROM, 100))
                        .rows())
                .hasSize(2);
    }

    private static PageRequest<InboxRow> request(@Nullable InboxRow anchor, Direction direction, int limit) {
        return new PageRequest<>(direction, Optional.ofNullable(anchor), limit);
    }
}
