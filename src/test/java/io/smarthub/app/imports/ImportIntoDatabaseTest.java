package io.smarthub.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.smarthub.app.changes.Change;
import io.smarthub.app.imports.Problem.Level;
import io.smarthub.imports.FilesToImport;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import on the real store. */
class ImportIntoDatabaseTest {

    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    private Path folder;

    private TestDb db;

    @BeforeEach
    void open() {
        db = TestDb.open(folder.resolve("db"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private ImportReport run(String undated, Path file, boolean dryRun, Progress progress) {
        ImportService service = new ImportService(
                new FilesToImport(InputStream.nullInputStream(), Map.of()),
                db.intake(),
                new MemoryReports(),
                db.accounts(),
                db.changes(),
                TestDb.CLOCK);
        ImportRequest request = new ImportRequest(List.of(file.toString()), null, Undated.parse(undated));
        return dryRun ? service.rehearse(request, progress) : service.run(request, progress);
    }

    private ImportReport run(String undated, Path file) {
        return run(undated, file, false, Progress.NONE);
    }

    private static Path shared(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "the folder ../shared/data is not here: " + file);
        return file;
    }

    @Test
    void allPublicConversationsComeInOnceAndEveryNumberFits() {
        Path file = shared("conversations.ndjson");
        String period = "spread:2026-09-01..2026-11-20";

        ImportReport rehearsed = run(period, file, true, Progress.NONE);
        ImportReport first = run(period, file);
        ImportReport second = run(period, file);
        ImportReport other = run("spread:2026-01-01..2026-01-31", file);

        assertThat(first.counts())
                .isEqualTo(new Counts(2_466, 2_466, 0, 0, 0, 0, 1, 2_466, 28_919, 2_210 + 46))
                .as("the dry run said the same")
                .isEqualTo(rehearsed.counts());
        assertThat(first.problems())
                .extracting(Problem::english)
                .containsExactly("Times without a zone are read as Europe/Prague (1477 times, here first).");
        assertThat(second.counts()).isEqualTo(new Counts(2_466, 0, 0, 2_466, 0, 0, 1, 2_466, 28_919, 2_210 + 46));
        assertThat(other.counts().unchanged()).isEqualTo(2_466);
        assertThat(other.problems())
                .extracting(Problem::english)
                .contains("Undated conversations that were already imported keep the times they have: 1924.");
        assertThat(db.mismatches()).isEmpty();
        assertThat(outcomes()).isEqualTo(Map.of("RESOLVED", 2_164L, "ESCALATED", 46L, "NONE", 256L));
        assertThat(db.published().stream().filter(Change.ManyConversations.class::isInstance))
                .as("one change for each import that changed anything")
                .hasSize(1);
    }

    @Test
    void theVendorsPostComesInWithoutCountingTheTriggerAsAReply() {
        ImportReport report = run("skip", shared("platform-fixtures/smartsupp"));

        assertThat(report.problems(Level.ERROR)).isEmpty();
        assertThat(report.counts().added()).isEqualTo(1);
        long firstResponse = db.database().read(sql -> sql.number("SELECT first_response_ms FROM conversation"));
        assertThat(firstResponse)
                .as("from the visitor's first message to the agent, not to the trigger")
                .isEqualTo(14_069);
        assertThat(db.mismatches()).isEmpty();
    }

    @Test
    void cancelledImportsAreConsistentAndRepeated() throws IOException {
        Path file = Files.writeString(
                folder.resolve("many.ndjson"),
                IntStream.range(0, 3_000)
                        .mapToObj(id -> "{\"source\":\"s\",\"source_id\":\"" + id
                                + "\",\"messages\":[{\"author\":\"visitor\",\"text\":\"Hi\",\"at\":\"2026-05-12T10:00:00Z\"},"
                                + "{\"author\":\"chatbot\",\"text\":\"Hello\",\"at\":\"2026-05-12T10:00:01Z\"}]}")
                        .collect(Collectors.joining("\n")));
        Progress afterOneBatch = new Progress() {
            private boolean stored;

            @Override
            public void reached(Step step) {
                stored = step.records() > 1_000;
            }

            @Override
            public boolean cancelled() {
                return stored;
            }
        };

        ImportReport cancelled = run("skip", file, false, afterOneBatch);
        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.counts().added()).isBetween(1L, 2_999L);
        assertThat(db.mismatches()).isEmpty();

        ImportReport repeated = run("skip", file);
        assertThat(repeated.counts().added() + cancelled.counts().added()).isEqualTo(3_000);
        assertThat(repeated.counts().unchanged()).isEqualTo(cancelled.counts().added());
        assertThat(db.mismatches()).isEmpty();
    }

    private Map<String, Long> outcomes() {
        return db
                .database()
                .read(sql -> sql.list(
                        "SELECT outcome, COUNT(*) AS number FROM conversation GROUP BY outcome ORDER BY outcome",
                        row -> Map.entry(row.text("outcome"), row.number("number"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
