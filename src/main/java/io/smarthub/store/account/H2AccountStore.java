package io.smarthub.store.account;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.Recompute;
import io.smarthub.store.derived.Rules;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the account, and everything derived in step with it. */
public final class H2AccountStore implements AccountStore {

    private static final Logger LOG = LoggerFactory.getLogger(H2AccountStore.class);

    private final Database database;
    private final Changes changes;
    private final ZoneId system;
    private volatile Account account;

    /**
     * Reads the account, or makes a fresh one. What an older version of SmartHub derived by other rules is derived anew.
     *
     * @param clock whose zone is a fresh account's
     */
    public H2AccountStore(Database database, Changes changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.system = clock.getZone();
        Optional<Account> upToDate = database.read(
                sql -> AccountTable.derivedBy(sql) == Rules.VERSION ? AccountTable.find(sql) : Optional.empty());
        account = upToDate.orElseGet(this::bringUpToDate);
    }

    private Account bringUpToDate() {
        return database.writer().write(transaction -> {
            Sql sql = transaction.sql();
            Account current = AccountTable.load(sql, system);
            NumbersMoved moved = new Recompute(sql, Rules.of(current), CountReason.DERIVED_ANEW).run();
            AccountTable.save(sql, current, Rules.VERSION);
            if (moved.any()) {
                LOG.info("The rules of this version moved numbers: {}", moved);
            }
            return current;
        });
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public NumbersMoved save(Account changed) {
        return database.writer().write(transaction -> {
            Sql sql = transaction.sql();
            Account before = AccountTable.load(sql, system);
            AccountTable.save(sql, changed, Rules.VERSION);
            boolean sameRules = Rules.of(before).equals(Rules.of(changed));
            CountReason reason =
                    before.zone().equals(changed.zone()) ? CountReason.DERIVED_ANEW : CountReason.ZONE_CHANGED;
            NumbersMoved moved = sameRules ? NumbersMoved.NONE : new Recompute(sql, Rules.of(changed), reason).run();
            transaction.afterwards(() -> {
                account = changed;
                changes.publish(new Change.AccountChanged());
                if (!sameRules) {
                    changes.publish(new Change.ManyConversations());
                }
            });
            return moved;
        });
    }
}
