package io.smarthub.store.account;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import io.smarthub.store.Transaction;
import io.smarthub.store.derived.Rebuild;
import io.smarthub.store.derived.Rules;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the account, and everything derived in step with it. */
public final class H2AccountStore implements AccountStore, Recomputing {

    private static final Logger LOG = LoggerFactory.getLogger(H2AccountStore.class);

    private final Database database;
    private final Changes changes;
    private final Clock clock;
    private final Recomputation recomputation;
    private final Lock recomputing = new ReentrantLock();
    private volatile Account account;

    /** What the last deriving anew did; guarded by the lock. */
    private NumbersMoved lastMoved = NumbersMoved.NONE;

    /**
     * Reads the account, or makes a fresh one. What an older version of SmartHub derived by other rules is derived anew before anything is
     * read: nothing of it could be shown.
     *
     * @param clock whose zone is a fresh account's
     */
    public H2AccountStore(Database database, Changes changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
        recomputation = new Recomputation(database, clock);
        account = database.read(sql -> AccountTable.load(sql, clock.getZone()));
        if (database.<Integer>read(AccountTable::derivedBy) != Rules.VERSION) {
            bringUpToDate();
        }
    }

    private void bringUpToDate() {
        database.writer().write(transaction -> {
            Sql sql = transaction.sql();
            Account current = AccountTable.load(sql, clock.getZone());
            if (hasNoConversation(sql)) {
                Rebuild.clear(sql);
                AccountTable.save(sql, current, Rules.VERSION);
                account = current;
            } else if (Rebuild.find(sql)
                    .filter(begun -> begun.whole() && begun.version() == Rules.VERSION)
                    .isEmpty()) {
                Rules target = Rebuild.find(sql).map(Rebuild::target).orElseGet(() -> Rules.of(current));
                Rebuild.begin(sql, target, true, clock.instant());
            }
            return true;
        });
        try (Changes.Subscription _ = recomputation.subscribe(new LoggedProgress())) {
            NumbersMoved moved = recomputation.run((_, reached) -> account = reached);
            if (moved.any()) {
                LOG.info("The rules of this version moved numbers: {}", moved);
            }
        }
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Recomputing recomputing() {
        return this;
    }

    @Override
    public Account wanted() {
        Account now = account;
        return recomputation.target().map(target -> target.on(now)).orElse(now);
    }

    @Override
    public NumbersMoved save(UnaryOperator<Account> change) {
        if (database.writer().write(transaction -> savedAtOnce(transaction, change))) {
            return NumbersMoved.NONE;
        }
        recomputing.lock();
        try {
            if (database.<Boolean>read(sql -> waitsForAnother(sql, change))) {
                run();
            }
            boolean begun = database.writer().write(transaction -> begin(transaction, change));
            // else it was reached by whoever held the lock
            return begun ? run() : lastMoved;
        } finally {
            recomputing.unlock();
        }
    }

    private NumbersMoved run() {
        lastMoved = recomputation.run(this::reached);
        return lastMoved;
    }

    /** Saves what no number depends on, or all where there is no number; answers whether that was all. */
    private boolean savedAtOnce(Transaction transaction, UnaryOperator<Account> change) {
        Sql sql = transaction.sql();
        Account stored = AccountTable.load(sql, clock.getZone());
        Optional<Rebuild> waiting = Rebuild.find(sql);
        if (!moves(change, stored) && !moves(change, wanted(waiting, stored))) {
            keep(transaction, stored, change.apply(stored));
            return true;
        }
        if (waiting.isPresent() || !hasNoConversation(sql)) {
            return false;
        }
        Account changed = change.apply(stored);
        AccountTable.save(sql, changed, Rules.VERSION);
        transaction.afterwards(() -> reached(changed, true));
        return true;
    }

    private static boolean moves(UnaryOperator<Account> change, Account from) {
        return !Rules.of(change.apply(from)).equals(Rules.of(from));
    }

    private static Account wanted(Optional<Rebuild> waiting, Account stored) {
        return waiting.map(begun -> begun.target().on(stored)).orElse(stored);
    }

    /** Whether what has been begun leads elsewhere and has come too far to be replaced: it has to end first. */
    private boolean waitsForAnother(Sql sql, UnaryOperator<Account> change) {
        Account stored = AccountTable.load(sql, clock.getZone());
        Optional<Rebuild> waiting = Rebuild.find(sql);
        return waiting.isPresent()
                && moves(change, wanted(waiting, stored))
                && !waiting.get().hasLeftRowsAlone(Rules.of(stored));
    }

    /** Stores what no number depends on, and begins what the others do; answers whether there is anything to derive anew or to clear. */
    private boolean begin(Transaction transaction, UnaryOperator<Account> change) {
        Sql sql = transaction.sql();
        Account stored = AccountTable.load(sql, clock.getZone());
        Optional<Rebuild> waiting = Rebuild.find(sql);
        Account wanted = wanted(waiting, stored);
        Account changed = change.apply(wanted);
        keep(transaction, stored, changed);
        Rules target = Rules.of(changed);
        if (target.equals(Rules.of(wanted))) {
            return waiting.isPresent();
        }
        if (target.equals(Rules.of(stored))) {
            Rebuild.takeBack(sql);
        } else {
            Rebuild.begin(sql, target, false, clock.instant());
        }
        transaction.afterwards(() -> recomputation.begun(target));
        return true;
    }

    private void keep(Transaction transaction, Account stored, Account changed) {
        Account kept = Rules.of(stored).on(changed);
        if (!kept.equals(stored)) {
            AccountTable.save(transaction.sql(), kept, Rules.VERSION);
            transaction.afterwards(() -> reached(kept, false));
        }
    }

    private void reached(Transaction transaction, Account next) {
        transaction.afterwards(() -> reached(next, true));
    }

    private void reached(Account next, boolean numbersToo) {
        account = next;
        changes.publish(new Change.AccountChanged());
        if (numbersToo) {
            changes.publish(new Change.ManyConversations());
        }
    }

    private static boolean hasNoConversation(Sql sql) {
        return sql.first("SELECT id FROM conversation LIMIT 1", row -> true).isEmpty();
    }

    @Override
    public Progress progress() {
        return recomputation.progress();
    }

    @Override
    public Changes.Subscription subscribe(Consumer<Progress> listener) {
        return recomputation.subscribe(listener);
    }

    @Override
    public void goOn() {
        recomputing.lock();
        try {
            run();
        } finally {
            recomputing.unlock();
        }
    }
}
