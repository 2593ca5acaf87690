package io.smarthub.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.app.search.SearchStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private final RandomConversations conversations = new RandomConversations(random);
    private final MemoryFeed feed = new MemoryFeed();
    private final Changes changes = new Changes();

    @Test
    void findsWhatASearchThroughEverythingFinds() throws Exception {
        fill(1, 900);
        try (SearchIndex index = ready()) {
            for (long id = 1; id <= 900; id += 3) {
                feed.put(conversations.next(id, 1000 + id));
            }
            RandomFilters filters = new RandomFilters(random, RandomConversations.START);
            for (int i = 0; i < 400; i++) {
                ConversationFilter filter = filters.next();
                List<Long> expected = BruteForce.ids(filter, feed.all());
                assertThat(index.after(wanted(filter), null, 2000))
                        .as("%s", filter)
                        .contains(expected);
                assertThat(index.count(wanted(filter))).as("%s", filter).contains((long) expected.size());
            }
        }
    }

    @Test
    void findsEveryEndOfAPhraseHoweverManyWordsBeginSo() throws Exception {
        for (long id = 1; id <= 3_000; id++) {
            feed.put(conversations.saying(id, id, List.of("order n" + id, "about n" + (id + 3_000), "ORDER N" + -id)));
        }
        try (SearchIndex index = ready()) {
            for (String search : List.of("\"order n", "\"about n", "\"order n1", "\"order n2999", "\"order x")) {
                ConversationFilter filter =
                        new ConversationFilter.Builder().search(search).build();
                List<Long> expected = BruteForce.ids(filter, feed.all());
                assertThat(index.after(wanted(filter), null, 4_000)).as(search).contains(expected);
                assertThat(index.count(wanted(filter))).as(search).contains((long) expected.size());
            }
            assertThat(index.count(wanted(
                            new ConversationFilter.Builder().search("\"about n").build())))
                    .as("6,000 words begin so")
                    .contains(3_000L);
        }
    }

    @Test
    void pagesForwardsAndBackwards() throws Exception {
        fill(1, 700);
        ConversationFilter filter =
                new ConversationFilter.Builder().joinedByChatbot(false).build();
        List<Long> expected = BruteForce.ids(filter, feed.all());
        try (SearchIndex index = ready()) {
            List<Long> forwards = new ArrayList<>();
            List<Long> page = index.after(wanted(filter), null, 40).orElseThrow();
            while (!page.isEmpty()) {
                forwards.addAll(page);
                page = index.after(wanted(filter), cursor(page.getLast()), 40).orElseThrow();
            }
            assertThat(forwards).isEqualTo(expected);
            List<Long> backwards = new ArrayList<>(List.of(expected.getLast()));
            page = index.before(wanted(filter), cursor(expected.getLast()), 40).orElseThrow();
            while (!page.isEmpty()) {
                backwards.addAll(0, page);
                page = index.before(wanted(filter), cursor(page.getFirst()), 40).orElseThrow();
            }
            assertThat(backwards).isEqualTo(expected);
        }
    }

    @Test
    void seesAChangeAtOnce() throws Exception {
        fill(1, 5);
        try (SearchIndex index = ready()) {
            for (int i = 0; i < 20; i++) {
                Indexed changed = conversations.next(3, 100 + i);
                feed.put(changed);
                ConversationFilter filter = new ConversationFilter.Builder()
                        .status(changed.status())
                        .build();
                assertThat(index.after(wanted(filter), null, 10).orElseThrow()).contains(3L);
            }
        }
    }

    @Test
    void goesOnWhereItWasClosed() throws Exception {
        fill(1, 50);
        ready().close();
        fill(51, 60);
        try (SearchIndex index = ready()) {
            assertThat(index.count(wanted(ConversationFilter.ALL))).contains(60L);
        }
        assertThat(generations()).containsExactly("g1");
    }

    @Test
    void isBuiltAnewWhenItIsDamaged() throws Exception {
        fill(1, 50);
        ready().close();
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        try (SearchIndex index = ready()) {
            assertThat(index.count(wanted(ConversationFilter.ALL))).contains(50L);
        }
        assertThat(generations()).containsExactly("g1");
    }

    @Test
    void isBuiltAnewWhenAnEarlierVersionMadeIt() throws Exception {
        fill(1, 50);
        ready().close();
        writeAs("1");
        MemoryFeed sameDatabase = new MemoryFeed();
        feed.all().forEach(sameDatabase::put);
        CountDownLatch built = new CountDownLatch(1);
        changes.subscribe(change -> built.countDown());
        try (SearchIndex index = new SearchIndex(folder, sameDatabase, changes).start()) {
            assertThat(built.await(20, TimeUnit.SECONDS)).isTrue();
            for (Indexed conversation : feed.all()) {
                for (ChatbotPart chatbot : conversation.chatbots()) {
                    ConversationFilter filter =
                            new ConversationFilter.Builder().chatbot(chatbot).build();
                    assertThat(index.after(wanted(filter), null, 100)).contains(BruteForce.ids(filter, feed.all()));
                }
            }
        }
    }

    /** Says of the index's last commit that another version of the application made it, and empties it. */
    private void writeAs(String format) throws IOException {
        try (Directory directory = FSDirectory.open(folder.resolve("g1"));
                IndexWriter writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig().setIndexSort(Documents.ORDER).setCommitOnClose(false))) {
            Map<String, String> data = new HashMap<>();
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            assertThat(data).containsEntry("format", Documents.FORMAT);
            data.put("format", format);
            writer.deleteAll();
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Test
    void isBuiltAnewForAnotherDatabase() throws Exception {
        fill(1, 50);
        ready().close();
        MemoryFeed other = new MemoryFeed();
        other.put(conversations.next(1, 1));
        CountDownLatch built = new CountDownLatch(1);
        changes.subscribe(change -> built.countDown());
        try (SearchIndex index = new SearchIndex(folder, other, changes).start()) {
            assertThat(built.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(index.count(wanted(ConversationFilter.ALL))).contains(1L);
        }
    }

    @Test
    void answersWhileItIsRenewedAndReplacesTheOldOne() throws Exception {
        fill(1, 50);
        try (SearchIndex index = ready()) {
            CountDownLatch renewed = new CountDownLatch(1);
            changes.subscribe(change -> {
                if (change instanceof Change.ManyConversations) {
                    renewed.countDown();
                }
            });
            index.rebuild();
            while (renewed.getCount() > 0) {
                assertThat(index.count(wanted(ConversationFilter.ALL))).contains(50L);
            }
            assertThat(index.count(wanted(ConversationFilter.ALL))).contains(50L);
        }
        assertThat(generations()).containsExactly("g2");
    }

    @Test
    void saysThatItCannotBeUsed() throws Exception {
        fill(1, 5);
        Path file = Files.createFile(folder.resolve("a-file"));
        CountDownLatch given = new CountDownLatch(1);
        try (SearchIndex index = new SearchIndex(file, feed, changes)) {
            index.subscribe(health -> {
                if (health.state() == SearchStatus.State.UNAVAILABLE) {
                    given.countDown();
                }
            });
            index.start();
            assertThat(given.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(index.count(wanted(ConversationFilter.ALL))).isEmpty();
        }
    }

    @Test
    void isBuiltOnceItsFolderCanBeUsedAgain() throws Exception {
        fill(1, 5);
        Path place = Files.createFile(folder.resolve("a-file"));
        CountDownLatch given = new CountDownLatch(1);
        CountDownLatch ready = new CountDownLatch(1);
        try (SearchIndex index = new SearchIndex(place, feed, changes, new Pauses(Duration.ofMillis(1)))) {
            index.subscribe(health -> {
                switch (health.state()) {
                    case UNAVAILABLE -> given.countDown();
                    case READY -> ready.countDown();
                    case BUILDING, REFRESHING, CATCHING_UP -> {}
                }
            });
            index.start();
            assertThat(given.await(20, TimeUnit.SECONDS)).isTrue();

            Files.delete(place);

            assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(index.count(wanted(ConversationFilter.ALL))).contains(5L);
        }
    }

    @Test
    void saysThatItCatchesUpUntilItHas() throws Exception {
        fill(1, 10);
        List<SearchStatus.Health> told = new CopyOnWriteArrayList<>();
        try (SearchIndex index = ready()) {
            CountDownLatch again = new CountDownLatch(1);
            index.subscribe(health -> {
                told.add(health);
                if (health.state() == SearchStatus.State.READY) {
                    again.countDown();
                }
            });
            fill(11, 1_300);
            changes.publish(new Change.ManyConversations());

            assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(told.getFirst().state()).isEqualTo(SearchStatus.State.CATCHING_UP);
            assertThat(told.getFirst().total()).isGreaterThan(told.getFirst().done());
            assertThat(told.getLast()).isEqualTo(SearchStatus.Health.READY);
        }
    }

    /** Closed while it is built: a kill leaves the same, up to the last half minute. */
    @Test
    void goesOnBuildingWhereItWasInterrupted() throws Exception {
        fill(1, 1_600);
        interruptBuilding();
        assertThat(generations()).containsExactly("g1");
        List<Long> from = new CopyOnWriteArrayList<>();
        feed.reading(place -> from.add(place.id()));

        try (SearchIndex index = ready()) {
            assertThat(index.count(wanted(ConversationFilter.ALL))).contains(1_600L);
        }

        assertThat(from.getFirst()).isPositive();
        assertThat(generations()).containsExactly("g1");
    }

    @Test
    void doesNotGoOnWithWhatWasBegunForAnotherDatabase() throws Exception {
        fill(1, 1_600);
        interruptBuilding();
        feed.clear();
        fill(1, 5);

        try (SearchIndex index = new SearchIndex(folder, feed, changes, new Pauses(Duration.ofMillis(1)))) {
            CountDownLatch ready = new CountDownLatch(1);
            index.subscribe(health -> {
                if (health.state() == SearchStatus.State.READY) {
                    ready.countDown();
                }
            });
            index.start();
            assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(index.count(wanted(ConversationFilter.ALL))).contains(5L);
        }
    }

    /** Closes the index as soon as it has read a second batch. */
    private void interruptBuilding() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        feed.reading(place -> {
            if (place.id() > 0) {
                second.countDown();
                awaitQuietly(closing);
            }
        });
        SearchIndex index = new SearchIndex(folder, feed, changes);
        index.start();
        assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
        Thread closer = Thread.ofVirtual().start(index::close);
        while (closer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        closing.countDown();
        closer.join();
        feed.reading(place -> {});
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SearchIndex ready() throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        SearchIndex index = new SearchIndex(folder, feed, changes);
        index.subscribe(health -> {
            if (health.state() == SearchStatus.State.READY) {
                ready.countDown();
            }
        });
        index.start();
        assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
        return index;
    }

    private void fill(long from, long to) {
        for (long id = from; id <= to; id++) {
            feed.put(conversations.next(id, id));
        }
    }

    private Cursor cursor(long id) {
        return feed.all().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .map(row -> new Cursor(row.lastMessageAt(), id))
                .orElseThrow();
    }

    private static Wanted wanted(ConversationFilter filter) {
        return new Wanted(filter, SearchQuery.parse(filter.search()), RandomConversations.ZONE);
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> list = Files.walk(folder)) {
            return list.filter(Files::isRegularFile).toList();
        }
    }
}
