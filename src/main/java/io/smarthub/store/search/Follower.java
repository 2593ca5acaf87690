package io.smarthub.store.search;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.search.SearchStatus.State;
import io.smarthub.store.search.Feed.Place;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread {@code search-writer}: brings the index to the database's state, again and again. */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int BATCH = 500;
    private static final long LOOK_EVERY_NS = TimeUnit.SECONDS.toNanos(1);
    private static final long REST_NS = TimeUnit.MINUTES.toNanos(1);
    private static final long FAR_BEHIND_WAIT_NS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Generations generations;
    private final Feed feed;
    private final Changes changes;
    private final Thread thread;
    private final Signals signals = new Signals();
    private final Standing standing = new Standing();
    private final Pauses betweenBuilds;
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean closed;
    private volatile boolean rebuildWanted;
    private volatile boolean purgeWanted;
    private volatile boolean farBehind;
    private volatile @Nullable Generation current;
    private volatile @Nullable Generation failed;
    private final CommitTimes commits = new CommitTimes();
    private boolean checked;
    private @Nullable ZoneId builtFor;

    Follower(Generations generations, Feed feed, Changes changes, Pauses betweenBuilds) {
        this.betweenBuilds = betweenBuilds;
        this.generations = generations;
        this.feed = feed;
        this.changes = changes;
        this.thread = Thread.ofPlatform().name("search-writer").daemon().unstarted(this::run);
    }

    void start() {
        if (started.compareAndSet(false, true)) {
            thread.start();
        }
    }

    /** For a single command, which has nobody to tell that search is not ready yet: its answer must be whole. */
    void startAndWait() {
        if (!started.compareAndSet(false, true)) {
            return;
        }
        thread.start();
        signals.await(() -> closed || standing.isSettled(), Long.MAX_VALUE);
    }

    void wake() {
        signals.wake();
    }

    void rebuild() {
        rebuildWanted = true;
        wake();
    }

    /** What was replaced so far goes for good. */
    void purge() {
        purgeWanted = true;
        wake();
    }

    @Nullable
    Generation current() {
        return current;
    }

    boolean isFarBehind() {
        return farBehind;
    }

    Standing standing() {
        return standing;
    }

    /**
     * The index that answers, brought up to {@code wanted} if that can be had in this time. Far behind, as during an
     * import, somebody who types is not made to wait: the change is told again once the index has caught up. Whoever wants
     * everything gets no index that is still behind.
     */
    @Nullable
    Generation fresh(Place wanted, Patience patience) {
        Generation generation = current;
        if (generation == null || generation.applied().compareTo(wanted) >= 0) {
            return generation;
        }
        wake();
        long start = System.nanoTime();
        signals.await(
                () -> closed
                        || !isBehind(wanted)
                        || (farBehind && patience == Patience.TYPING && System.nanoTime() - start > FAR_BEHIND_WAIT_NS),
                patience.nanos);
        return patience == Patience.COMPLETE && isBehind(wanted) ? null : current;
    }

    /** How long an answer may wait for the index to catch up. */
    enum Patience {
        /** Somebody types. */
        TYPING(2),
        /** Something is to be done to all that match. */
        COMPLETE(60);

        private final long nanos;

        Patience(long seconds) {
            nanos = TimeUnit.SECONDS.toNanos(seconds);
        }
    }

    private boolean isBehind(Place wanted) {
        Generation generation = current;
        return generation != null && generation.applied().compareTo(wanted) < 0;
    }

    /** Takes an index that failed out of use; another one is built, unless it had been exchanged anyway. */
    void broken(Generation generation, Exception failure) {
        signals.locked(() -> {
            if (current == generation && !closed) {
                LOG.warn("The search index failed and is built anew", failure);
                current = null;
                failed = generation;
                rebuildWanted = true;
            }
        });
        wake();
    }

    private void run() {
        open();
        while (!closed) {
            boolean rest = false;
            try {
                follow();
                rest = isUpToDate();
            } catch (StoreFailure e) {
                if (e.kind() == StoreFailure.Kind.CLOSED) {
                    break;
                }
                LOG.warn("The search index could not read the database and tries again", e);
            } catch (RuntimeException e) {
                LOG.error("The search index stumbled over a conversation", e);
                betweenBuilds.failed(System.nanoTime());
                standing.tell(State.UNAVAILABLE, 0, 0);
            }
            signals.awaitWork(rest ? REST_NS : LOOK_EVERY_NS);
        }
        end();
    }

    /** Nothing is to be done before something changes, which is told. */
    private boolean isUpToDate() {
        Generation generation = current;
        return generation != null && checked && !rebuildWanted && !generation.hasUncommitted();
    }

    private void open() {
        try {
            Optional<Generation> newest = generations.newest();
            current = newest.orElse(null);
            rebuildWanted = newest.isEmpty();
        } catch (IOException e) {
            LOG.warn("The search folder {} cannot be read", generations.folder(), e);
            rebuildWanted = true;
        }
    }

    private void follow() {
        discardFailed();
        Generation generation = current;
        if (generation != null
                && !generation.zone().equals(feed.zone())
                && !feed.zone().equals(builtFor)) {
            rebuildWanted = true;
        }
        if (generation != null && !rebuildWanted) {
            // what was erased just before a crash goes now, too
            boolean purge = purgeWanted || (!checked && generation.applied().compareTo(feed.newest()) < 0);
            purgeWanted = false;
            catchUp(generation, purge, this::tellCatchingUp);
            check(generation);
        }
        if (generation == null && betweenBuilds.isOver(System.nanoTime())) {
            rebuildWanted = true;
        }
        if (rebuildWanted && !closed) {
            rebuildWanted = false;
            build();
        }
    }

    /** Once after opening: an index of another database, or of one that was put back, is of no use. */
    private void check(Generation generation) {
        if (!checked && current == generation) {
            checked = true;
            Place newest = feed.newest();
            if (generation.applied().compareTo(newest) > 0 || generation.size() != feed.conversations()) {
                if (newest.equals(feed.newest())) {
                    LOG.info("The search index does not belong to this state of the database and is built anew");
                    signals.locked(() -> {
                        current = null;
                        failed = generation;
                    });
                    rebuildWanted = true;
                    discardFailed();
                } else {
                    checked = false;
                }
            } else {
                standing.tell(State.READY, 0, 0);
                signals.advance();
            }
        }
    }

    private void tellCatchingUp(Generation generation) {
        long size = generation.size();
        standing.tell(State.CATCHING_UP, size, Math.max(size, feed.roughly()));
    }

    private void catchUp(Generation generation, boolean purge, Consumer<Generation> farBehindTold) {
        boolean wasFarBehind = false;
        try {
            while (step(generation) && !closed) {
                wasFarBehind = true;
                farBehind = true;
                farBehindTold.accept(generation);
                signals.advance();
                if (commits.areDue(generation)) {
                    commit(generation);
                }
            }
            if (purge) {
                generation.purge();
            } else if (commits.areDue(generation)) {
                commit(generation);
            }
        } catch (IOException | AlreadyClosedException e) {
            broken(generation, e);
        } finally {
            farBehind = false;
            signals.advance();
        }
        if (wasFarBehind && checked && current == generation) {
            standing.tell(State.READY, 0, 0);
        }
        if (wasFarBehind && !closed) {
            changes.publish(new Change.ManyConversations());
        }
    }

    /** Takes in a batch; answers whether there may be more. */
    private boolean step(Generation generation) throws IOException {
        List<Indexed> batch = feed.after(generation.applied(), BATCH);
        generation.put(batch);
        return batch.size() == BATCH;
    }

    private void commit(Generation generation) throws IOException {
        generation.commit();
        commits.committed();
    }

    private void discardFailed() {
        Generation useless = failed;
        if (useless != null) {
            failed = null;
            abandon(useless);
            generations.remove(useless.folder());
        }
    }

    private void build() {
        Generation old = current;
        Generation next = null;
        try {
            builtFor = feed.zone();
            next = generations.next(builtFor);
            boolean goesOn = next.applied().compareTo(Place.START) > 0;
            long total = feed.conversations();
            State state = old == null ? State.BUILDING : State.REFRESHING;
            standing.tell(state, 0, total);
            while (!closed && step(next)) {
                standing.tell(state, Math.min(next.size(), total), total);
                if (commits.areDue(next)) {
                    next.commitUnfinished();
                    commits.committed();
                }
                if (old != null && current == old) {
                    catchUp(old, false, _ -> {});
                }
            }
            if (closed) {
                next.commitUnfinished();
                abandon(next);
                return;
            }
            finish(next, goesOn);
            checked = true;
            betweenBuilds.succeeded();
            Generation built = next;
            signals.locked(() -> current = built);
            signals.advance();
            if (old != null) {
                abandon(old);
                generations.remove(old.folder());
            }
            changes.publish(new Change.ManyConversations());
            standing.tell(State.READY, 0, 0);
            signals.advance();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The search index cannot be built in {}", generations.folder(), e);
            giveUp(next);
            betweenBuilds.failed(System.nanoTime());
            standing.tell(current == null ? State.UNAVAILABLE : State.READY, 0, 0);
            signals.advance();
        } catch (StoreFailure e) {
            giveUp(next);
            rebuildWanted = true;
            throw e;
        }
    }

    /** @param goesOn whether it was begun earlier: by another database perhaps, or before something was erased */
    private void finish(Generation built, boolean goesOn) throws IOException {
        if (goesOn) {
            boolean complete = built.size() == feed.conversations();
            int behind = built.applied().compareTo(feed.newest());
            if (behind > 0 || (behind == 0 && !complete)) {
                throw new IOException("what was begun earlier does not belong to this state of the database");
            }
            built.purge();
        }
        commit(built);
    }

    private void giveUp(@Nullable Generation unfinished) {
        if (unfinished != null) {
            abandon(unfinished);
            generations.remove(unfinished.folder());
        }
    }

    private static void abandon(Generation generation) {
        try {
            generation.abandon();
        } catch (IOException | RuntimeException e) {
            LOG.warn("A search index did not close", e);
        }
    }

    private void end() {
        Generation last = current;
        current = null;
        signals.advance();
        if (last != null) {
            try {
                if (purgeWanted) {
                    catchUp(last, true, _ -> {});
                }
                last.close();
            } catch (IOException | RuntimeException e) {
                LOG.warn("The search index was not saved; it catches up at the next start", e);
            }
        }
    }

    void close() {
        closed = true;
        wake();
        signals.advance();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
