package io.smarthub.store.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.imports.Counts;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportReports.Kept;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ImportReportsTest {

    private static final List<Problem> PROBLEMS = List.of(
            new Problem("a, b.ndjson", 3, Problem.Level.ERROR, Reason.INVALID_JSON, List.of("line\nbreak", "", "7")),
            new Problem("", 0, Problem.Level.WARNING, Reason.CANCELLED, List.of()));

    @TempDir
    private Path folder;

    @Test
    void aReportReadsBackTheSameAfterReopening() {
        ImportReport report = report(PROBLEMS, StoreFailure.Kind.DISK_FULL);
        long id;
        try (TestDb db = TestDb.open(folder)) {
            id = new H2ImportReports(db.database()).add(report);
        }

        try (TestDb db = TestDb.open(folder)) {
            assertThat(new H2ImportReports(db.database()).report(id)).contains(new Kept(id, report));
        }
    }

    @Test
    void theLatestComeFirstWithoutTheirProblems() {
        try (TestDb db = TestDb.open(folder)) {
            H2ImportReports reports = new H2ImportReports(db.database());
            reports.add(report(PROBLEMS, null));
            long second = reports.add(report(PROBLEMS, null));
            long third = reports.add(report(List.of(), null));

            assertThat(reports.latest(2))
                    .containsExactly(
                            new Kept(third, report(List.of(), null)), new Kept(second, report(List.of(), null)));
            assertThat(reports.report(99)).isEmpty();
        }
    }

    private static ImportReport report(List<Problem> problems, StoreFailure.@Nullable Kind failure) {
        return new ImportReport(
                Instant.parse("2026-11-22T11:00:00Z"),
                Instant.parse("2026-11-22T11:00:05.250Z"),
                List.of("a, b.ndjson", "folder/c.json"),
                List.of("neutral", "transcript"),
                "spread:2026-09-01..2026-11-20",
                new Counts(10, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                problems,
                List.of("folder/c.json"),
                false,
                true,
                failure);
    }
}
