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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
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
    public NumbersMoved save(Account changed) {
        Account base = account;
        if (Rules.of(base).equals(Rules.of(changed))) {
            database.writer().write(transaction -> {
                Account stored = AccountTable.load(transaction.sql(), clock.getZone());
                Account next = stored.withCurrency(changed.currency()).withWelcomed(changed.welcomed());
                AccountTable.save(transaction.sql(), next, Rules.VERSION);
                transaction.afterwards(() -> reached(next, false));
                return true;
            });
            return NumbersMoved.NONE;
        }
        recomputing.lock();
        try {
            recomputation.run(this::reached);
            boolean begun = database.writer().write(transaction -> begin(transaction, base, changed));
            return begun ? recomputation.runBegun(this::reached) : NumbersMoved.NONE;
        } finally {
            recomputing.unlock();
        }
    }

    /** Stores what no number depends on, and begins what the others do; answers whether there is anything to derive anew. */
    private boolean begin(Transaction transaction, Account base, Account changed) {
        Sql sql = transaction.sql();
        Account stored = AccountTable.load(sql, clock.getZone());
        Account wanted = merged(stored, base, changed);
        if (hasNoConversation(sql)) {
            AccountTable.save(sql, wanted, Rules.VERSION);
            transaction.afterwards(() -> reached(wanted, true));
            return false;
        }
        AccountTable.save(sql, stored.withCurrency(wanted.currency()).withWelcomed(wanted.welcomed()), Rules.VERSION);
        Rebuild.begin(sql, Rules.of(wanted), false, clock.instant());
        return true;
    }

    /** What is stored, with what was changed: since then an earlier change may have come to its end. */
    private static Account merged(Account stored, Account base, Account changed) {
        Account merged = stored.withCurrency(changed.currency()).withWelcomed(changed.welcomed());
        if (!changed.zone().equals(base.zone())) {
            merged = merged.withZone(changed.zone());
        }
        if (changed.outcomeReading() != base.outcomeReading()) {
            merged = merged.withOutcomeReading(changed.outcomeReading());
        }
        return changed.ownerName().equals(base.ownerName()) ? merged : merged.withOwnerName(changed.ownerName());
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
            recomputation.run(this::reached);
        } finally {
            recomputing.unlock();
        }
    }
}
