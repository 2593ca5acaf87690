package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.attachments.FilesBesideDatabase;
import io.smarthub.store.search.Feed;
import io.smarthub.store.search.Indexed;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A database with its search index and what reads and changes its conversations. */
public final class Inbox implements AutoCloseable {

    public final TestDb db;
    final ConversationFeed feed;
    final SearchIndex index;
    public final H2ConversationReader reader;
    public final H2ConversationWriter writer;

    private Inbox(Path folder, Path indexFolder) {
        db = TestDb.open(folder);
        feed = new ConversationFeed(db.database(), db.fresh(), this::zone);
        index = new SearchIndex(indexFolder, feed, db.changes());
        reader = new H2ConversationReader(db.database(), index, feed, db.accounts()::account);
        writer = new H2ConversationWriter(
                db.database(), index, new FilesBesideDatabase(folder), db.changes(), TestDb.CLOCK);
    }

    /** With an index that is ready. */
    public static Inbox open(Path folder) {
        Inbox inbox = new Inbox(folder, folder.resolve("search"));
        inbox.await(SearchStatus.State.READY);
        return inbox;
    }

    /** With an index that nobody has started. */
    static Inbox unstarted(Path folder) {
        return new Inbox(folder, folder.resolve("search"));
    }

    /** With an index in a folder of its own, which comes to this state. */
    static Inbox open(Path folder, Path indexFolder, SearchStatus.State state) {
        Inbox inbox = new Inbox(folder, indexFolder);
        inbox.await(state);
        return inbox;
    }

    private void await(SearchStatus.State wanted) {
        CountDownLatch there = new CountDownLatch(1);
        try (Changes.Subscription subscription = index.subscribe(health -> {
            if (health.state() == wanted) {
                there.countDown();
            }
        })) {
            assertThat(subscription).isNotNull();
            index.start();
            assertThat(there.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ZoneId zone() {
        return db.accounts().account().zone();
    }

    /** Reads like {@link #reader}, and looks through so many at a time while the index cannot answer. */
    H2ConversationReader reader(int most) {
        return reader(most, Counting.Bounds.OF_THE_SCREEN);
    }

    /** The same, and counts so far while the index cannot answer. */
    H2ConversationReader reader(int most, Counting.Bounds bounds) {
        return new H2ConversationReader(db.database(), index, feed, db.accounts()::account, most, bounds);
    }

    /** Everything as it is stored now. */
    List<Indexed> all() {
        return new ConversationFeed(db.database(), this::zone).after(Feed.Place.START, Integer.MAX_VALUE);
    }

    /** Asks the database alone. */
    <T> T pages(ConversationFilter filter, Function<Pages, T> question) {
        return db.database()
                .read(sql -> question.apply(
                        new Pages(sql, feed, zone(), filter, SearchQuery.parse(filter.search()), LookThrough.MOST)));
    }

    @Override
    public void close() {
        index.close();
        db.close();
    }
}
