package io.smarthub.store.imports;

import io.smarthub.app.imports.Counts;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportReports;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.store.Database;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Keeps the reports of imports, each with its problems. */
public final class H2ImportReports implements ImportReports {

    private static final String COLUMNS = """
            id, formats, files, changed, undated, started_at, finished_at, cancelled, failure, records, added, updated,
            unchanged, skipped, errors, warnings, conversations, events, derived_events""";
    private static final String DIVIDER = "\u001f";

    private final Database database;

    public H2ImportReports(Database database) {
        this.database = database;
    }

    @Override
    public long add(ImportReport report) {
        return database.writer().write(transaction -> {
            Sql sql = transaction.sql();
            long id = sql.number("SELECT MAX(id) FROM import_report") + 1;
            insert(sql, id, report);
            try (Sql.Batch lines = sql.batch("""
                    INSERT INTO import_report_line (report_id, ord, level, file, line, reason, arguments)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""")) {
                int order = 0;
                for (Problem problem : report.problems()) {
                    lines.add(
                            id,
                            order++,
                            problem.level().name(),
                            problem.file(),
                            problem.line(),
                            problem.reason().name(),
                            joined(problem.arguments()));
                }
            }
            return id;
        });
    }

    private static void insert(Sql sql, long id, ImportReport report) {
        Counts counts = report.counts();
        sql.update(
                "INSERT INTO import_report (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                joined(report.formats()),
                joined(report.files()),
                joined(report.changedWhileRead()),
                report.undated(),
                report.startedAt(),
                report.finishedAt(),
                report.cancelled(),
                report.failure(),
                counts.records(),
                counts.added(),
                counts.updated(),
                counts.unchanged(),
                counts.skipped(),
                counts.errors(),
                counts.warnings(),
                counts.conversations(),
                counts.events(),
                counts.derivedEvents());
    }

    @Override
    public List<Kept> latest(int limit) {
        return database.read(sql -> sql.list(
                "SELECT " + COLUMNS + " FROM import_report ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                row -> kept(row, List.of()),
                limit));
    }

    @Override
    public Optional<Kept> report(long id) {
        return database.readAtOneMoment(sql -> {
            List<Problem> problems = sql.list(
                    "SELECT level, file, line, reason, arguments FROM import_report_line WHERE report_id = ? ORDER BY ord",
                    H2ImportReports::problem,
                    id);
            return sql.first("SELECT " + COLUMNS + " FROM import_report WHERE id = ?", row -> kept(row, problems), id);
        });
    }

    private static Problem problem(Row row) throws SQLException {
        return new Problem(
                row.text("file"),
                row.number("line"),
                row.constant("level", Problem.Level.class),
                row.constant("reason", Reason.class),
                divided(row.text("arguments")));
    }

    private static Kept kept(Row row, List<Problem> problems) throws SQLException {
        return new Kept(
                row.number("id"),
                new ImportReport(
                        row.instant("started_at"),
                        row.instant("finished_at"),
                        divided(row.text("files")),
                        divided(row.text("formats")),
                        row.text("undated"),
                        counts(row),
                        problems,
                        divided(row.text("changed")),
                        false,
                        row.flag("cancelled"),
                        row.textOrNull("failure") == null ? null : row.constant("failure", StoreFailure.Kind.class)));
    }

    private static Counts counts(Row row) throws SQLException {
        return new Counts(
                row.number("records"),
                row.number("added"),
                row.number("updated"),
                row.number("unchanged"),
                row.number("skipped"),
                row.number("errors"),
                row.number("warnings"),
                row.number("conversations"),
                row.number("events"),
                row.number("derived_events"));
    }

    /** Each text is followed by the divider, so that an empty list differs from one empty text. */
    private static String joined(List<String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.replace(DIVIDER, " ")).append(DIVIDER));
        return all.toString();
    }

    private static List<String> divided(String all) {
        return all.isEmpty()
                ? List.of()
                : List.of(all.substring(0, all.length() - 1).split(DIVIDER, -1));
    }
}
