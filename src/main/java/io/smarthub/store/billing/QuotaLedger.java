package io.smarthub.store.billing;

import io.smarthub.app.quota.LedgerReader;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.store.Database;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what was used by month and day: the daily roll-up of the ledger, at most 31 rows a month however many units it has. */
public final class QuotaLedger implements LedgerReader {

    private final Database database;

    public QuotaLedger(Database database) {
        this.database = database;
    }

    /** The roll-up by day of what the ledger says; the verification compares them. */
    @Override
    public int used(QuotaMonth month) {
        return Math.toIntExact(database.read(sql -> sql.number(
                "SELECT SUM(counted) FROM stat_day WHERE on_day >= ? AND on_day < ?",
                month.month().atDay(1),
                month.resetsOn())));
    }

    @Override
    public SortedMap<LocalDate, Integer> unitsByDay(LocalDate from, LocalDate until) {
        return database.read(sql -> {
            TreeMap<LocalDate, Integer> days = new TreeMap<>();
            sql.each(
                    "SELECT on_day, counted FROM stat_day WHERE on_day >= ? AND on_day < ? AND counted > 0 ORDER BY on_day",
                    row -> days.put(row.date("on_day"), row.integer("counted")),
                    from,
                    until);
            return days;
        });
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return database.read(sql -> sql.first(
                "SELECT on_day FROM stat_day WHERE counted > 0 ORDER BY on_day LIMIT 1", row -> row.date("on_day")));
    }
}
