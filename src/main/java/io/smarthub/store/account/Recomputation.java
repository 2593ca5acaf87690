package io.smarthub.store.account;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import io.smarthub.store.Transaction;
import io.smarthub.store.derived.Rebuild;
import io.smarthub.store.derived.Rebuilding;
import io.smarthub.store.derived.Rules;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derives everything anew, a page in each transaction, from where it was left to the end. One thread at a time. */
final class Recomputation {

    private static final Logger LOG = LoggerFactory.getLogger(Recomputation.class);

    private final Database database;
    private final Clock clock;
    private final List<Consumer<Recomputing.Progress>> listeners = new CopyOnWriteArrayList<>();
    private volatile Recomputing.Progress progress;
    private volatile Optional<Rules> target;

    Recomputation(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        target = database.read(Rebuild::find).map(Rebuild::target);
        progress =
                database.read(sql -> progress(sql, Recomputing.State.WAITING)).orElse(Recomputing.Progress.NONE);
    }

    Recomputing.Progress progress() {
        return progress;
    }

    /** The rules it goes to; empty where there is none. */
    Optional<Rules> target() {
        return target;
    }

    /** One was begun, and is stored. */
    void begun(Rules towards) {
        target = Optional.of(towards);
    }

    Changes.Subscription subscribe(Consumer<Recomputing.Progress> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Goes on to the end; nothing moved where there was nothing to go on with.
     *
     * @param reached is told, in the last transaction, the account whose numbers are shown from then on
     */
    NumbersMoved run(BiConsumer<Transaction, Account> reached) {
        try {
            NumbersMoved moved = NumbersMoved.NONE;
            Optional<Recomputing.Progress> next = database.read(sql -> progress(sql, Recomputing.State.RUNNING));
            boolean any = next.isPresent() || target.isPresent();
            while (next.isPresent()) {
                tell(next.get());
                Step step = database.writer().write(transaction -> step(transaction, reached));
                next = step.next();
                moved = step.moved();
            }
            target = Optional.empty();
            tell(Recomputing.Progress.NONE);
            if (any) {
                clear();
            }
            return moved;
        } catch (RuntimeException | Error e) {
            // where nothing was begun nothing waits, whatever the failure
            tell(
                    target.isPresent()
                            ? new Recomputing.Progress(Recomputing.State.WAITING, progress.done(), progress.total())
                            : Recomputing.Progress.NONE);
            throw e;
        }
    }

    private void clear() {
        try {
            for (String table : Rebuild.leftovers()) {
                database.writer().write(transaction -> {
                    Rebuild.clear(transaction.sql(), table);
                    return true;
                });
            }
        } catch (StoreFailure e) {
            LOG.debug("What deriving everything anew has left is cleared by the next one", e);
        }
    }

    /**
     * @param next where it is now; empty where that was the last one
     * @param moved told by the last one
     */
    private record Step(Optional<Recomputing.Progress> next, NumbersMoved moved) {}

    private Step step(Transaction transaction, BiConsumer<Transaction, Account> reached) {
        Sql sql = transaction.sql();
        Rebuild begun = Rebuild.find(sql).orElseThrow();
        Account before = AccountTable.load(sql, clock.getZone());
        boolean zoneMoves = !before.zone().equals(begun.target().zone());
        CountReason reason = zoneMoves && !begun.whole() ? CountReason.ZONE_CHANGED : CountReason.DERIVED_ANEW;
        Optional<NumbersMoved> moved = pass(sql, begun, reason);
        if (moved.isPresent()) {
            Account after = begun.target().on(before);
            AccountTable.save(sql, after, Rules.VERSION);
            reached.accept(transaction, after);
        }
        return new Step(progress(sql, Recomputing.State.RUNNING), moved.orElse(NumbersMoved.NONE));
    }

    private static Optional<NumbersMoved> pass(Sql sql, Rebuild begun, CountReason reason) {
        try {
            return new Rebuilding(sql, begun, reason).step();
        } catch (StoreFailure e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // a mistake of the program: where it is looked for; whoever asked says what it was
            LOG.error("Deriving every number anew failed on the page behind conversation {}", begun.passed());
            throw e;
        }
    }

    /** Listeners are told every hundredth of the way. */
    private void tell(Recomputing.Progress now) {
        boolean worthTelling = now.state() != progress.state() || hundredth(now) != hundredth(progress);
        progress = now;
        if (!worthTelling) {
            return;
        }
        listeners.forEach(listener -> listener.accept(now));
    }

    private static long hundredth(Recomputing.Progress progress) {
        return progress.total() == 0 ? 0 : 100 * progress.done() / progress.total();
    }

    /** How far the one that has been begun is; empty where there is none. */
    private static Optional<Recomputing.Progress> progress(Sql sql, Recomputing.State state) {
        return Rebuild.find(sql).map(begun -> new Recomputing.Progress(state, begun.done(), begun.all(sql)));
    }
}
