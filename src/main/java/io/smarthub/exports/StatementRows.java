package io.smarthub.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.smarthub.app.quota.LedgerRow;
import io.smarthub.app.quota.Statement;
import io.smarthub.domain.quota.CountedUse;
import io.smarthub.domain.quota.Quota;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month's quota as rows for spreadsheets: totals, units per day, then every row of the ledger, told apart by the first column. Byte order
 * mark for Excel, ISO times with the account's offset, formulas made harmless.
 */
final class StatementRows {

    private static final List<String> COLUMNS = List.of(
            "row",
            "name",
            "units",
            "counted_at",
            "use",
            "reason",
            "evidence",
            "conversation",
            "source",
            "external_id",
            "event",
            "text");

    private final Statement statement;
    private final ZoneId zone;

    StatementRows(Statement statement) {
        this.statement = statement;
        this.zone = statement.report().quota().month().zone();
    }

    void write(Writer out) throws IOException {
        out.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(COLUMNS);
        Quota quota = statement.report().quota();
        csv.writeRecord(padded("month", quota.month().month().toString(), quota.used()));
        total(csv, "included", quota.included());
        total(csv, "extra", quota.extra());
        total(csv, "limit", quota.limit());
        total(csv, "used", quota.used());
        total(csv, "remaining", quota.remaining());
        total(csv, "over", quota.over());
        total(csv, "counted", statement.totals().counted());
        total(csv, "taken back", statement.totals().takenBack());
        if (statement.vendor() != null) {
            total(csv, "vendor", statement.vendor().units());
        }
        statement.byDay().forEach((day, units) -> csv.writeRecord(padded("day", day.toString(), units)));
        statement.rows().forEach(row -> csv.writeRecord(cells(row)));
        csv.flush();
    }

    private static void total(CsvWriter csv, String name, int units) {
        csv.writeRecord(padded("total", name, units));
    }

    private static List<String> padded(String row, String name, int units) {
        return Stream.concat(
                        Stream.of(row, name, String.valueOf(units)),
                        Stream.generate(() -> "").limit(COLUMNS.size() - 3L))
                .toList();
    }

    private List<String> cells(LedgerRow row) {
        LedgerRow.Counted counted = row.counted();
        return Stream.concat(
                        Stream.of(
                                row.reason().isCorrection() ? "correction" : "unit",
                                row.month().toString(),
                                // a whole number, not a formula
                                String.valueOf(row.units())),
                        Stream.of(
                                        time(row.countedAt()),
                                        row.use().name(),
                                        row.reason().name(),
                                        row.evidence().toString(),
                                        counted == null ? "" : String.valueOf(counted.id()),
                                        counted == null ? "" : counted.source(),
                                        counted == null ? "" : counted.externalId(),
                                        counted == null || counted.event() == null ? "" : counted.event(),
                                        counted == null ? "" : label(row, counted))
                                .map(Cell::of))
                .toList();
    }

    /** The button's words; what a visitor typed has no place in a document that is filed. */
    private static String label(LedgerRow row, LedgerRow.Counted counted) {
        return row.use() == CountedUse.BOT_INPUT ? "" : counted.text();
    }

    private String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
