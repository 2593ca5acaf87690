package io.smarthub.store.intake;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.store.Database;
import io.smarthub.store.LargeLoad;
import io.smarthub.store.Sql;
import io.smarthub.store.account.AccountTable;
import io.smarthub.store.derived.JustStored;
import io.smarthub.store.derived.Rules;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stores what comes in, one transaction and one checkpoint a batch. */
public final class H2IntakeStore implements IntakeStore {

    private static final int MANY = 1_000;
    /** From here on, making two indexes afterwards takes less than keeping them meanwhile. */
    private static final long LARGE = 32L << 20;

    private final Database database;
    private final JustStored fresh;
    private final Changes changes;
    private final Clock clock;
    private final AtomicInteger bulks = new AtomicInteger();
    private final AtomicBoolean changedInBulk = new AtomicBoolean();

    public H2IntakeStore(Database database, Changes changes, Clock clock) {
        this(database, new JustStored(), changes, clock);
    }

    /** @param fresh is given new conversations */
    public H2IntakeStore(Database database, JustStored fresh, Changes changes, Clock clock) {
        this.database = database;
        this.fresh = fresh;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<Accepted> store(List<Intake> batch) {
        return database.writer().write(transaction -> {
            IntakeBatch intake = batch(transaction.sql(), database.largeLoad().keys());
            List<Accepted> answers = intake.lay(batch);
            IntakeBatch.Written written = intake.write();
            transaction.afterwards(() -> publish(written));
            return answers;
        });
    }

    @Override
    public List<Accepted> rehearse(List<Intake> batch) {
        return database.readAtOneMoment(sql -> batch(sql, null).lay(batch));
    }

    private IntakeBatch batch(Sql sql, LargeLoad.@Nullable Keys keys) {
        return new IntakeBatch(sql, Rules.of(AccountTable.load(sql, clock.getZone())), clock.instant(), keys);
    }

    private void publish(IntakeBatch.Written written) {
        fresh.put(written.fresh());
        if (written.setup()) {
            changes.publish(new Change.InboxSetup());
        }
        if (written.conversations().isEmpty()) {
            return;
        }
        if (bulks.get() > 0) {
            changedInBulk.set(true);
        } else if (written.conversations().size() > MANY) {
            changes.publish(new Change.ManyConversations());
        } else {
            changes.publish(new Change.Conversations(written.conversations()));
        }
    }

    @Override
    public Bulk bulk(long bytes) {
        boolean large = bytes >= LARGE && database.largeLoad().begin();
        bulks.incrementAndGet();
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                end(large);
            }
        };
    }

    private void end(boolean large) {
        if (large) {
            database.largeLoad().end();
        }
        if (bulks.decrementAndGet() == 0 && changedInBulk.getAndSet(false)) {
            changes.publish(new Change.ManyConversations());
        }
    }
}
