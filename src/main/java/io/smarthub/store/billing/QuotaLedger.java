package io.smarthub.store.billing;

import io.smarthub.app.quota.LedgerReader;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.store.Database;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the table {@code quota_ledger} by month, and its daily roll-up. */
public final class QuotaLedger implements LedgerReader {

    private final Database database;

    public QuotaLedger(Database database) {
        this.database = database;
    }

    @Override
    public int used(QuotaMonth month) {
        return Math.toIntExact(database.read(sql -> sql.number(
                "SELECT COUNT(*) FROM quota_ledger WHERE in_month = ?",
                month.month().toString())));
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
