package io.smarthub.app.quota;

import io.smarthub.domain.quota.VendorFigure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A month's quota in full, to be filed: the same figures as on the screen.
 *
 * @param report the balance
 * @param totals what the rows add up to
 * @param byDay units by day in the account's zone, days without one left out
 * @param rows every row of the ledger, oldest first
 * @param vendor what the vendor says; null where nothing was entered
 * @param readAt when it was read
 */
public record Statement(
        QuotaReport report,
        LedgerTotals totals,
        SortedMap<LocalDate, Integer> byDay,
        List<LedgerRow> rows,
        @Nullable VendorFigure vendor,
        Instant readAt) {

    public Statement {
        byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
        rows = List.copyOf(rows);
    }

    /** The rows that correct earlier ones. */
    public List<LedgerRow> corrections() {
        return rows.stream().filter(row -> row.reason().isCorrection()).toList();
    }
}
