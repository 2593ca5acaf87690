package io.smarthub.store.search;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.store.search.Feed.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index. It follows the database on a thread of its own, is built anew when it is missing or damaged, and
 * answers nothing while it cannot: then the database is asked.
 */
public final class SearchIndex implements SearchStatus, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final Feed feed;
    private final Follower follower;
    private final Changes.Subscription subscription;
    private final AtomicBoolean blamed = new AtomicBoolean();

    /**
     * @param folder where the index lies; made when it is missing
     * @param changes tells when the database has changed, and is told when the index has caught up
     */
    public SearchIndex(Path folder, Feed feed, Changes changes) {
        this(folder, feed, changes, new Pauses());
    }

    SearchIndex(Path folder, Feed feed, Changes changes, Pauses betweenBuilds) {
        this.feed = feed;
        this.follower = new Follower(new Generations(folder), feed, changes, betweenBuilds);
        this.subscription = changes.subscribe(change -> follower.wake());
    }

    /** Begins to follow the database; returns at once. Without it, the first search begins, and waits for the index. */
    public SearchIndex start() {
        feed.follow(follower::wake);
        follower.start();
        return this;
    }

    /** The matches behind a place, newest first; empty while the index cannot answer. */
    public Optional<List<Long>> after(Wanted wanted, @Nullable Cursor place, int limit) {
        Hit hit = place == null ? null : hit(place);
        return look(
                wanted,
                Follower.Patience.TYPING,
                searcher -> ids(new Walk(searcher, wanted.query(searcher)).after(hit, limit)));
    }

    /** All matches, newest first, as the database is now even where that takes a while; empty while it cannot answer. */
    public Optional<List<Long>> all(Wanted wanted, int limit) {
        return look(
                wanted,
                Follower.Patience.COMPLETE,
                searcher -> ids(new Walk(searcher, wanted.query(searcher)).after(null, limit)));
    }

    /** The last matches before a place, newest first; empty while the index cannot answer. */
    public Optional<List<Long>> before(Wanted wanted, Cursor place, int limit) {
        return look(
                wanted,
                Follower.Patience.TYPING,
                searcher -> ids(new Walk(searcher, wanted.query(searcher)).before(hit(place), limit)));
    }

    /** How many match, exactly; empty while the index cannot answer. */
    public Optional<Long> count(Wanted wanted) {
        return count(wanted, Follower.Patience.TYPING);
    }

    /** How many match as the database is now, even where that takes a while; empty while it cannot answer. */
    public Optional<Long> countAll(Wanted wanted) {
        return count(wanted, Follower.Patience.COMPLETE);
    }

    private Optional<Long> count(Wanted wanted, Follower.Patience patience) {
        return look(wanted, patience, searcher -> (long) searcher.count(wanted.query(searcher)));
    }

    /** Builds the index anew; the present one answers meanwhile. */
    public void rebuild() {
        follower.rebuild();
    }

    /** Something was erased: what the index still keeps of it goes for good, in the background. */
    public void purge() {
        follower.purge();
    }

    /** Whether it can answer, and for the database as it is now; not while an import runs ahead of it. */
    public boolean keepsUp() {
        return follower.current() != null && !follower.isFarBehind();
    }

    @Override
    public Health health() {
        return follower.standing().health();
    }

    @Override
    public Changes.Subscription subscribe(Consumer<Health> listener) {
        return follower.standing().subscribe(listener);
    }

    private <T> Optional<T> look(Wanted wanted, Follower.Patience patience, Generation.Look<T> look) {
        follower.startAndWait();
        Place newest = feed.newest();
        // an index that is exchanged while it is looked at is closed; the next one is there by then
        for (int attempt = 0; attempt < 2; attempt++) {
            Generation generation = follower.fresh(newest, patience);
            if (generation == null
                    || (wanted.filter().hour() != null && !generation.zone().equals(wanted.zone()))) {
                return Optional.empty();
            }
            try {
                return Optional.of(generation.look(look));
            } catch (IOException | AlreadyClosedException e) {
                follower.broken(generation, e);
            } catch (RuntimeException e) {
                // damaged files can make any of them; so can a mistake of ours, which must not build for ever
                if (!blamed.compareAndSet(false, true)) {
                    LOG.error("The search index could not answer; the database is asked", e);
                    return Optional.empty();
                }
                follower.broken(generation, e);
            }
        }
        return Optional.empty();
    }

    private static Hit hit(Cursor place) {
        return new Hit(Documents.micros(place.lastMessageAt()), place.id());
    }

    private static List<Long> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }

    /** Saves what it has and ends. */
    @Override
    public void close() {
        subscription.close();
        follower.close();
    }
}
