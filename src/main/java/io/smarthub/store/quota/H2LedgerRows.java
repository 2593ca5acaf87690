package io.smarthub.store.quota;

import io.smarthub.app.quota.LedgerCursor;
import io.smarthub.app.quota.LedgerPage;
import io.smarthub.app.quota.LedgerRow;
import io.smarthub.app.quota.LedgerRows;
import io.smarthub.app.quota.LedgerTotals;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.domain.quota.CountedUse;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.quota.Reconciliation;
import io.smarthub.domain.quota.Suspect;
import io.smarthub.store.Database;
import io.smarthub.store.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the ledger along its index by month and instant; what was clicked stands in the events. */
public final class H2LedgerRows implements LedgerRows {

    private static final String ROWS = """
            SELECT l.id, l.in_month, l.counted_at, l.units, l.event_type, l.reason, l.evidence, l.conversation_id,
            c.source, c.external_id, v.name, e.external_id AS event, e.text FROM ledger_entry l
            LEFT JOIN conversation c ON c.id = l.conversation_id LEFT JOIN visitor v ON v.id = c.visitor_id
            LEFT JOIN event e ON e.id = l.event_id
            """;

    /** The unit of row l was not taken back; rows of a conversation are numbered in their order. */
    private static final String STANDS = """
            l.units = 1 AND NOT EXISTS (SELECT 1 FROM ledger_entry t WHERE t.in_month = l.in_month
            AND t.counted_at = l.counted_at AND t.id > l.id AND t.conversation_id = l.conversation_id AND t.units = -1) AND\s""";

    private final Database database;

    public H2LedgerRows(Database database) {
        this.database = database;
    }

    @Override
    public LedgerTotals totals(YearMonth month) {
        return database.read(sql -> sql.first(
                        """
                        SELECT COUNT(*) AS all_rows, SUM(CASE WHEN units > 0 THEN units ELSE 0 END) AS counted,
                        SUM(CASE WHEN units < 0 THEN -units ELSE 0 END) AS taken FROM ledger_entry WHERE in_month = ?""",
                        row -> new LedgerTotals(row.integer("all_rows"), row.integer("counted"), row.integer("taken")),
                        month.toString())
                .orElseThrow());
    }

    @Override
    public LedgerPage page(YearMonth month, @Nullable LedgerCursor after, int limit) {
        LedgerCursor from = after == null ? new LedgerCursor(Instant.EPOCH.minusSeconds(1L << 40), 0) : after;
        List<LedgerRow> rows = database.read(sql -> sql.list(
                ROWS + """
                WHERE l.in_month = ? AND l.counted_at >= ? AND (l.counted_at > ? OR l.id > ?)
                ORDER BY l.in_month, l.counted_at, l.id LIMIT ?""",
                H2LedgerRows::map,
                month.toString(),
                from.countedAt(),
                from.countedAt(),
                from.id(),
                limit + 1));
        boolean more = rows.size() > limit;
        List<LedgerRow> page = more ? rows.subList(0, limit) : rows;
        return new LedgerPage(page, more ? page.getLast().cursor() : null);
    }

    @Override
    public Optional<YearMonth> firstMonth() {
        return database.read(sql -> sql.first(
                "SELECT in_month FROM ledger_entry ORDER BY in_month LIMIT 1",
                row -> YearMonth.parse(row.text("in_month"))));
    }

    @Override
    public List<Suspect> countedDoubtfully(QuotaMonth month, int most) {
        return database.read(sql -> {
            String counted = """
                    SELECT c.id, c.external_id, v.name, l.counted_at AS at, l.in_month,
                    COALESCE(l.evidence, 'exact') AS evidence FROM ledger_entry l
                    JOIN conversation c ON c.id = l.conversation_id AND c.counted_at = l.counted_at
                    LEFT JOIN visitor v ON v.id = c.visitor_id WHERE\s""" + STANDS + "l.in_month = ? AND ";
            List<Suspect> suspects = sql.list(
                    counted + "l.evidence LIKE 'heuristic%' ORDER BY l.in_month, l.counted_at, l.id LIMIT ?",
                    H2LedgerRows::suspect,
                    month.month().toString(),
                    most);
            suspects.addAll(sql.list(
                    counted + """
                    (l.counted_at <= ? OR l.counted_at >= ?) ORDER BY l.in_month, l.counted_at, l.id LIMIT ?""",
                    H2LedgerRows::suspect,
                    month.month().toString(),
                    month.from().plus(Reconciliation.NEAR),
                    month.until().minus(Reconciliation.NEAR),
                    most));
            return suspects;
        });
    }

    @Override
    public List<Suspect> notCounted(QuotaMonth month, int most) {
        return database.read(sql -> {
            List<Suspect> suspects = sql.list(
                    """
                    SELECT c.id, c.external_id, v.name, l.counted_at AS at, l.in_month,
                    COALESCE(l.evidence, 'exact') AS evidence FROM ledger_entry l
                    JOIN conversation c ON c.id = l.conversation_id AND c.counted_at = l.counted_at
                    LEFT JOIN visitor v ON v.id = c.visitor_id
                    WHERE\s""" + STANDS + """
                    ((l.in_month = ? AND l.counted_at >= ?) OR (l.in_month = ? AND l.counted_at <= ?))
                    LIMIT ?""",
                    H2LedgerRows::suspect,
                    month.previous().month().toString(),
                    month.from().minus(Reconciliation.NEAR),
                    month.next().month().toString(),
                    month.until().plus(Reconciliation.NEAR),
                    most);
            String shown = """
                    SELECT c.id, c.external_id, v.name, c.triggered_at AS at, CAST(NULL AS VARCHAR) AS in_month, c.evidence
                    FROM conversation c LEFT JOIN visitor v ON v.id = c.visitor_id
                    WHERE c.triggered_at >= ? AND c.triggered_at < ? AND c.counted_at IS NULL AND\s""";
            for (String kind : List.of("c.evidence LIKE 'heuristic%'", "c.evidence NOT LIKE 'heuristic%'")) {
                suspects.addAll(sql.list(
                        shown + kind + " ORDER BY c.triggered_at, c.id LIMIT ?",
                        H2LedgerRows::suspect,
                        month.from(),
                        month.until(),
                        most));
            }
            return suspects;
        });
    }

    private static Suspect suspect(Row row) throws SQLException {
        String name = row.textOrNull("name");
        return new Suspect(
                row.number("id"),
                name == null || name.isBlank() ? row.text("external_id") : name,
                row.instant("at"),
                row.textOrNull("in_month"),
                row.text("evidence"));
    }

    private static LedgerRow map(Row row) throws SQLException {
        String evidence = row.textOrNull("evidence");
        Long conversation = row.numberOrNull("conversation_id");
        return new LedgerRow(
                row.number("id"),
                YearMonth.parse(row.text("in_month")),
                row.instant("counted_at"),
                row.integer("units"),
                row.constant("event_type", CountedUse.class),
                row.constant("reason", CountReason.class),
                evidence == null ? Evidence.EXACT : Evidence.parse(evidence),
                conversation == null
                        ? null
                        : new LedgerRow.Counted(
                                conversation,
                                row.text("source"),
                                row.text("external_id"),
                                known(row.textOrNull("name")),
                                row.textOrNull("event"),
                                known(row.textOrNull("text"))));
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
