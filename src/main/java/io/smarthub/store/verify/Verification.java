package io.smarthub.store.verify;

import io.smarthub.app.verify.Verified;
import io.smarthub.app.verify.Verifier;
import io.smarthub.store.Database;
import io.smarthub.store.account.AccountTable;
import io.smarthub.store.derived.Comparison;
import io.smarthub.store.derived.Rules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Verifies the database as of one moment, while it may be written on. */
public final class Verification implements Verifier {

    private final Database database;
    private final Clock clock;

    public Verification(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Verified verify() {
        return database.readAtOneMoment(sql -> {
            AtomicLong mismatches = new AtomicLong();
            List<String> examples = new ArrayList<>();
            Rules rules = Rules.of(AccountTable.load(sql, clock.getZone()));
            Comparison comparison = new Comparison(sql, rules, mismatch -> {
                if (mismatches.incrementAndGet() <= Verified.MOST_EXAMPLES) {
                    examples.add(mismatch);
                }
            });
            comparison.run();
            return new Verified(comparison.conversations(), comparison.events(), mismatches.get(), examples);
        });
    }
}
