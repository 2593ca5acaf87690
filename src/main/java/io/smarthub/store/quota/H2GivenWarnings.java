package io.smarthub.store.quota;

import io.smarthub.app.warnings.GivenWarnings;
import io.smarthub.app.warnings.Warning;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import java.time.Clock;

/** The table of warnings that were given. */
public final class H2GivenWarnings implements GivenWarnings {

    private final Database database;
    private final Clock clock;

    public H2GivenWarnings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean given(Warning.Kind kind, String period, int level) {
        return database.read(sql -> given(sql, kind, period, level));
    }

    @Override
    public boolean give(Warning.Kind kind, String period, int level) {
        return database.writer().write(transaction -> {
            Sql sql = transaction.sql();
            if (given(sql, kind, period, level)) {
                return false;
            }
            sql.update(
                    "INSERT INTO given_warning (kind, period, at_level, given_at) VALUES (?, ?, ?, ?)",
                    kind,
                    period,
                    level,
                    clock.instant());
            return true;
        });
    }

    private static boolean given(Sql sql, Warning.Kind kind, String period, int level) {
        return sql.number(
                        "SELECT COUNT(*) FROM given_warning WHERE kind = ? AND period = ? AND at_level >= ?",
                        kind,
                        period,
                        level)
                > 0;
    }
}
