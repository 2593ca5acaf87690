package io.smarthub.app.quota;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a month's ledger, oldest first.
 *
 * @param rows the rows
 * @param next the place behind which the next page begins; null where this was the last
 */
public record LedgerPage(List<LedgerRow> rows, @Nullable LedgerCursor next) {

    public LedgerPage {
        rows = List.copyOf(rows);
    }
}
