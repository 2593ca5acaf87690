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

    Recomputation(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        progress = database.read(Rebuild::find)
                .map(begun -> progress(Recomputing.State.WAITING, begun))
                .orElse(Recomputing.Progress.NONE);
    }

    Recomputing.Progress progress() {
        return progress;
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
        return run(progress.state() != Recomputing.State.NONE, reached);
    }

    /** The same, where one has just been begun. */
    NumbersMoved runBegun(BiConsumer<Transaction, Account> reached) {
        return run(true, reached);
    }

    private NumbersMoved run(boolean begunBefore, BiConsumer<Transaction, Account> reached) {
        boolean begun = begunBefore;
        try {
            Optional<Step> step = step(reached);
            begun |= step.isPresent();
            while (step.isPresent() && step.get().moved().isEmpty()) {
                tell(progress(Recomputing.State.RUNNING, step.get().begun()));
                step = step(reached);
            }
            step.ifPresent(_ -> clear());
            tell(Recomputing.Progress.NONE);
            return step.flatMap(Step::moved).orElse(NumbersMoved.NONE);
        } catch (RuntimeException | Error e) {
            // where nothing was begun nothing waits, whatever the failure
            tell(
                    begun
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

    /** @param moved empty where more has to be done */
    private record Step(Rebuild begun, Optional<NumbersMoved> moved) {}

    private Optional<Step> step(BiConsumer<Transaction, Account> reached) {
        return database.writer().write(transaction -> {
            Sql sql = transaction.sql();
            return Rebuild.find(sql).map(begun -> {
                Account before = AccountTable.load(sql, clock.getZone());
                boolean zoneMoves = !before.zone().equals(begun.target().zone());
                CountReason reason = zoneMoves && !begun.whole() ? CountReason.ZONE_CHANGED : CountReason.DERIVED_ANEW;
                Optional<NumbersMoved> moved = new Rebuilding(sql, begun, reason).step();
                if (moved.isPresent()) {
                    Account after = before.withZone(begun.target().zone())
                            .withOutcomeReading(begun.target().reading())
                            .withOwnerName(begun.target().ownerName());
                    AccountTable.save(sql, after, Rules.VERSION);
                    reached.accept(transaction, after);
                }
                return new Step(begun, moved);
            });
        });
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

    private static Recomputing.Progress progress(Recomputing.State state, Rebuild begun) {
        return new Recomputing.Progress(state, begun.done(), Math.max(begun.total(), begun.done()));
    }
}
