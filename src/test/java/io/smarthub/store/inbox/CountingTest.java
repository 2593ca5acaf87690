package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.store.search.BruteForce;
import io.smarthub.store.search.Indexed;
import io.smarthub.store.search.RandomFilters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted while there is no search index: honestly, and no further than can be done in a moment. */
class CountingTest {

    private static final int CONVERSATIONS = 300;
    private static final int MATCHES = 20;
    private static final int PASSED = 60;

    @TempDir
    Path folder;

    private final Random random = new Random(23);
    private Inbox inbox;
    private H2ConversationReader reader;
    private List<Indexed> newestFirst;

    @BeforeEach
    void fill() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        inbox = Inbox.open(folder.resolve("db"), file, SearchStatus.State.UNAVAILABLE);
        RandomInbox data = new RandomInbox(random);
        inbox.db.store(IntStream.range(0, CONVERSATIONS).mapToObj(data::next).toArray(Intake[]::new));
        reader = inbox.reader(200, new Counting.Bounds(MATCHES, PASSED));
        newestFirst = inbox.all().stream()
                .sorted(Comparator.comparing(Indexed::lastMessageAt).reversed())
                .toList();
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void noCountSaysMoreThanIsKnown() {
        RandomFilters filters = new RandomFilters(random, RandomInbox.START);
        Set<Class<?>> kinds = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            ConversationFilter filter = filters.next();
            long fits = BruteForce.ids(filter, newestFirst).size();
            Count count = count(filter);
            kinds.add(count.getClass());
            switch (count) {
                case Count.Exact(long number) ->
                    assertThat(number).as("%s", filter).isEqualTo(fits);
                case Count.AtLeast(long number) ->
                    assertThat(number).as("%s", filter).isBetween(1L, Math.min(fits, MATCHES));
                case Count.Unknown() -> {}
            }
            assertThat(reader.exactCount(filter)).as("exactly %s", filter).isEqualTo(fits);
        }
        assertThat(kinds).containsExactlyInAnyOrder(Count.Exact.class, Count.AtLeast.class, Count.Unknown.class);
    }

    @Test
    void whatAMaintainedNumberTellsIsExactHoweverManyThereAre() {
        assertThat(count(ConversationFilter.ALL)).isEqualTo(new Count.Exact(CONVERSATIONS));
    }

    @Test
    void anIndexThatHoldsTheMatchesAloneIsCountedUpToTheCap() {
        assertThat(count(newest(MATCHES))).isEqualTo(new Count.Exact(MATCHES));
        assertThat(count(newest(MATCHES + 1))).isEqualTo(new Count.AtLeast(MATCHES));
    }

    @Test
    void otherwiseOnlyTheNewestAreLookedAt() {
        ConversationFilter vip = ConversationFilter.ALL.with().tag("vip").build();
        reader = inbox.reader(200, new Counting.Bounds(CONVERSATIONS, PASSED));
        Instant end = newestFirst.get(PASSED).lastMessageAt();
        long among = newestFirst.stream()
                .filter(one -> !one.lastMessageAt().isBefore(end) && one.tags().contains("vip"))
                .count();
        assertThat(among).isBetween(1L, (long) PASSED);

        assertThat(count(vip)).isEqualTo(new Count.AtLeast(among));
        assertThat(count(vip.with().agent("nobody").build()))
                .as("none among the newest is no zero")
                .isEqualTo(Count.unknown());
        reader = inbox.reader(200, new Counting.Bounds(CONVERSATIONS, CONVERSATIONS));
        assertThat(count(vip.with().agent("nobody").build()))
                .as("none among all of them is one")
                .isEqualTo(new Count.Exact(0));
    }

    @Test
    void wordsAreNotCountedByReadingConversations() {
        List<ConversationFilter> words = new ArrayList<>();
        for (String search : List.of("parcel ", "nowhere ")) {
            words.add(ConversationFilter.ALL.with().search(search).build());
        }

        assertThat(reader.counts(words)).containsExactly(Count.unknown(), Count.unknown());
        assertThat(reader.exactCounts(words))
                .isEqualTo(words.stream()
                        .map(filter ->
                                (long) BruteForce.ids(filter, newestFirst).size())
                        .toList());
    }

    private Count count(ConversationFilter filter) {
        return reader.counts(List.of(filter)).getFirst();
    }

    /** So many, by the time of their last message. */
    private ConversationFilter newest(int count) {
        Instant from = newestFirst.get(count - 1).lastMessageAt();
        assertThat(newestFirst.get(count).lastMessageAt()).as("no two at once").isBefore(from);
        return ConversationFilter.ALL
                .with()
                .period(new Period(Period.Anchor.LAST_MESSAGE, from, Instant.parse("2030-01-01T00:00:00Z")))
                .build();
    }
}
