package io.smarthub.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.imports.FilesToImport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportServiceTest {

    private static final Undated SPREAD =
            new Undated.Spread(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-20"));

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private final MemoryReports reports = new MemoryReports();
    private final Changes changes = new Changes();
    private final List<Progress.Step> steps = new ArrayList<>();
    private InputStream standardInput = InputStream.nullInputStream();

    private ImportService service() {
        AccountStore accounts = new AccountStore() {
            @Override
            public Account account() {
                return Account.fresh(ZoneId.of("Europe/Berlin"));
            }

            @Override
            public NumbersMoved save(UnaryOperator<Account> change) {
                return NumbersMoved.NONE;
            }
        };
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        return new ImportService(new FilesToImport(standardInput, Map.of()), store, reports, accounts, changes, clock);
    }

    private static String transcript(int id, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> "{\"author\":\"visitor\",\"text\":\"%s\",\"at\":\"2026-05-12T10:00:%02dZ\"}"
                        .formatted(texts[i], i))
                .collect(
                        Collectors.joining(",", "{\"source\":\"s\",\"source_id\":\"" + id + "\",\"messages\":[", "]}"));
    }

    private static String undated(int id) {
        return transcript(id, "Hi").replace(",\"at\":\"2026-05-12T10:00:00Z\"", "");
    }

    private ImportRequest file(String... lines) throws IOException {
        Path file = folder.resolve("file.ndjson");
        Files.writeString(file, String.join("\n", lines));
        return ImportRequest.of(List.of(file.toString()));
    }

    private static String[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> transcript(id, "one", "two", "three", "four", "five"))
                .toArray(String[]::new);
    }

    private static Counts counts(long records, long added, long updated, long unchanged, long skipped, long errors) {
        return new Counts(records, added, updated, unchanged, skipped, errors, 0, 0, 0, 0);
    }

    private static Counts basic(ImportReport report) {
        Counts counts = report.counts();
        return counts(
                counts.records(),
                counts.added(),
                counts.updated(),
                counts.unchanged(),
                counts.skipped(),
                counts.errors());
    }

    private static List<String> said(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.line() + " " + problem.level() + " " + problem.english())
                .toList();
    }

    private final class Watch implements Progress {
        private final int cancelAfter;

        Watch(int cancelAfter) {
            this.cancelAfter = cancelAfter;
        }

        @Override
        public void reached(Step step) {
            steps.add(step);
        }

        @Override
        public boolean cancelled() {
            return store.batches().size() >= cancelAfter;
        }
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        ImportRequest request = file(many(1_000));

        ImportReport first = service().run(request, Progress.NONE);
        ImportReport second = service().run(request, Progress.NONE);

        assertThat(basic(first)).isEqualTo(counts(1_000, 1_000, 0, 0, 0, 0));
        assertThat(first.counts().conversations()).isEqualTo(1_000);
        assertThat(first.counts().events()).isEqualTo(5_000);
        assertThat(basic(second)).isEqualTo(counts(1_000, 0, 0, 1_000, 0, 0));
        assertThat(second.counts().conversations()).isEqualTo(1_000);
        assertThat(store.batches()).as("about 4,000 events each").containsExactly(800, 200, 800, 200);
        assertThat(first.formats()).containsExactly("transcript");
        assertThat(first.complete()).isTrue();
    }

    @Test
    void theDryRunSaysTheSameAndChangesNothing() throws IOException {
        ImportRequest request =
                file(transcript(1, "a", "b"), "oops", undated(2), transcript(3, "c"), transcript(1, "a", "b"));

        ImportReport rehearsed = service().rehearse(request, Progress.NONE);

        assertThat(store.conversations()).isEmpty();
        assertThat(reports.latest(10)).isEmpty();
        ImportReport done = service().run(request, Progress.NONE);
        assertThat(rehearsed.counts()).isEqualTo(done.counts());
        assertThat(basic(done)).isEqualTo(counts(5, 2, 0, 1, 1, 1));
        assertThat(rehearsed.dryRun()).isTrue();
        assertThat(said(done)).isEqualTo(said(rehearsed)).hasSize(2);
    }

    @Test
    void theDryRunKnowsWhatEarlierBatchesWouldHaveStored() throws IOException {
        String[] lines = many(1_200);
        lines[500] = transcript(1, "one", "two", "three", "four", "five");
        lines[900] = transcript(2, "one", "two", "three", "four", "five", "six");

        ImportReport rehearsed = service().rehearse(file(lines), Progress.NONE);

        assertThat(basic(rehearsed)).isEqualTo(counts(1_200, 1_198, 1, 1, 0, 0));
        assertThat(basic(service().run(file(lines), Progress.NONE))).isEqualTo(basic(rehearsed));
        assertThat(rehearsed.counts().conversations()).isEqualTo(1_198);
    }

    @Test
    void aDifferentConversationUnderTheSameIdIsAnErrorAndTheFirstIsKept() throws IOException {
        ImportReport report = service()
                .run(file(transcript(1, "a", "b"), transcript(1, "x", "y", "z"), transcript(2, "c")), Progress.NONE);

        assertThat(basic(report)).isEqualTo(counts(3, 2, 0, 0, 0, 1));
        assertThat(said(report))
                .containsExactly("2 ERROR The conversation “1” was already read at " + folder.resolve("file.ndjson")
                        + ":1 with other content: the first one is kept.");
        assertThat(store.conversations().values().iterator().next()).hasSize(2);
    }

    @Test
    void aLongerRecordOfTheSameConversationUpdatesIt() throws IOException {
        ImportReport report = service().run(file(transcript(1, "a"), transcript(1, "a", "b")), Progress.NONE);

        assertThat(basic(report)).isEqualTo(counts(2, 1, 1, 0, 0, 0));
        assertThat(store.conversations().values().iterator().next()).hasSize(2);
    }

    @Test
    void undatedConversationsKeepTheirTimesWithAnotherPeriod() throws IOException {
        ImportRequest request = file(undated(1), undated(2));
        ImportRequest september = new ImportRequest(request.inputs(), null, SPREAD);
        ImportRequest may = new ImportRequest(
                request.inputs(),
                null,
                new Undated.Spread(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31")));

        ImportReport skipped = service().run(request, Progress.NONE);
        service().run(september, Progress.NONE);
        var stored = store.conversations().toString();
        ImportReport same = service().run(september, Progress.NONE);
        ImportReport other = service().run(may, Progress.NONE);

        assertThat(basic(skipped)).isEqualTo(counts(2, 0, 0, 0, 2, 0));
        assertThat(basic(same)).isEqualTo(counts(2, 0, 0, 2, 0, 0));
        assertThat(said(same)).isEmpty();
        assertThat(basic(other)).isEqualTo(counts(2, 0, 0, 2, 0, 0));
        assertThat(said(other))
                .containsExactly(
                        "0 WARNING Undated conversations that were already imported keep the times they have: 2.");
        assertThat(store.conversations()).hasToString(stored);
    }

    @Test
    void aPeriodThatReachesIntoTheFutureIsSaid() throws IOException {
        ImportRequest request = new ImportRequest(
                file(undated(1)).inputs(),
                null,
                new Undated.Spread(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-12-24")));

        assertThat(said(service().run(request, Progress.NONE)))
                .containsExactly(
                        "0 WARNING The period for undated conversations reaches into the future, until 2026-12-24.");
    }

    @Test
    void cancellingLeavesWholeBatchesAndCanBeRepeated() throws IOException {
        ImportRequest request = file(many(6_000));

        ImportReport report = service().run(request, new Watch(2));

        assertThat(report.cancelled()).isTrue();
        assertThat(report.complete()).isFalse();
        int stored = store.conversations().size();
        assertThat(stored).as("the batch on its way is stored whole").isIn(1_600, 2_400);
        assertThat(report.counts().added()).isEqualTo(stored);
        assertThat(said(report))
                .containsExactly("0 WARNING The import was cancelled, everything stored before it is safe.");
        assertThat(store.openBulks()).isZero();
        assertThat(basic(service().run(request, Progress.NONE)))
                .isEqualTo(counts(6_000, 6_000 - stored, 0, stored, 0, 0));
    }

    @Test
    void aFullDiskStopsItAndSaysWhatWasKept() throws IOException {
        store.failAfter(2);

        ImportReport report = service().run(file(many(4_000)), Progress.NONE);

        assertThat(report.failure()).isEqualTo(StoreFailure.Kind.DISK_FULL);
        assertThat(report.counts().added()).isEqualTo(1_600);
        assertThat(said(report))
                .containsExactly(
                        "0 ERROR The import stopped, everything stored before it is safe: there is no space left");
        assertThat(store.openBulks()).isZero();
        assertThat(reports.latest(1)).hasSize(1);
    }

    @Test
    void oneRecordTheStoreStumblesOverCostsOnlyItself() throws IOException {
        String[] lines = many(500);
        lines[7] = transcript(7, "poison");
        store.stumbleOver("poison");

        ImportReport report = service().run(file(lines), Progress.NONE);

        assertThat(basic(report)).isEqualTo(counts(500, 499, 0, 0, 1, 0));
        assertThat(said(report)).containsExactly("8 SKIPPED java.lang.IllegalStateException: stumbled over poison");
    }

    @Test
    void neutralRecordsAreCountedLineByLine() throws IOException {
        String head = "{\"v\":1,\"kind\":\"conversation\",\"source\":\"s\",\"externalId\":\"c\",\"status\":\"OPENED\"}";
        String event =
                "{\"v\":1,\"kind\":\"event\",\"source\":\"s\",\"externalId\":\"e1\",\"conversationExternalId\":\"c\",\"at\":\"2026-05-12T10:00:00Z\",\"type\":\"VISITOR_MESSAGE\",\"text\":\"Hi\"}";
        String contact = "{\"v\":1,\"kind\":\"contact\",\"source\":\"s\",\"externalId\":\"v\",\"name\":\"Jane\"}";

        ImportReport first = service().run(file(contact, head, event, event), Progress.NONE);
        ImportReport more = service()
                .run(file(contact, head, event, event.replace("e1", "e2"), "{\"v\":1,\"kind\":\"x\"}"), Progress.NONE);

        assertThat(basic(first)).isEqualTo(counts(4, 3, 0, 1, 0, 0));
        assertThat(basic(more)).isEqualTo(counts(5, 1, 1, 2, 0, 1));
        assertThat(more.counts().events()).isEqualTo(2);
    }

    @Test
    void severalInputsAreReadInOrderWithProgressOverAllOfThem() throws IOException {
        Path one = Files.writeString(folder.resolve("1.ndjson"), transcript(1, "a"));
        Path two = Files.writeString(folder.resolve("2.json"), transcript(2, "b"));
        standardInput = new ByteArrayInputStream(transcript(3, "c").getBytes(StandardCharsets.UTF_8));

        ImportReport report = service()
                .run(
                        ImportRequest.of(List.of(
                                one.toString(),
                                "-",
                                two.toString(),
                                folder.resolve("no").toString())),
                        new Watch(100));

        assertThat(basic(report)).isEqualTo(counts(3, 3, 0, 0, 0, 1));
        assertThat(report.files()).containsExactly(one.toString(), "-", two.toString());
        assertThat(said(report)).containsExactly("0 ERROR There is no such file or folder.");
        assertThat(steps.getLast().fileNumber()).isEqualTo(3);
        assertThat(steps.getLast().bytes()).as("standard input has no size").isEqualTo(-1);
        assertThat(steps.getLast().bytesRead())
                .isEqualTo(3L * transcript(1, "a").length());
    }

    @Test
    void problemsAreCountedExactlyAndListedUpToAThousand() throws IOException {
        ImportReport report = service()
                .run(
                        file(IntStream.range(0, 3_000)
                                .mapToObj(i -> i == 0 ? transcript(1, "a") : "oops")
                                .toArray(String[]::new)),
                        Progress.NONE);

        assertThat(basic(report)).isEqualTo(counts(3_000, 1, 0, 0, 0, 2_999));
        assertThat(report.problems()).hasSize(ImportReport.PROBLEMS_KEPT);
    }

    @Test
    void theReportIsKeptAndAnnounced() throws IOException {
        List<Change> told = new ArrayList<>();
        changes.subscribe(told::add);

        ImportReport report = service().run(file(transcript(1, "a")), Progress.NONE);

        assertThat(reports.latest(5)).extracting(ImportReports.Kept::report).containsExactly(report);
        assertThat(told).containsExactly(new Change.ImportReport());
        assertThat(report.startedAt()).isEqualTo(Instant.parse("2026-11-22T12:00:00Z"));
    }

    @Test
    void everyReasonHasASentenceInBothLanguages() {
        for (Reason reason : Reason.values()) {
            Problem problem = new Problem("f", 1, Problem.Level.ERROR, reason, List.of("A", "B", "C"));
            for (java.util.Locale locale : List.of(java.util.Locale.ROOT, java.util.Locale.GERMAN)) {
                assertThat(problem.sentence(java.util.ResourceBundle.getBundle(Problem.BUNDLE, locale)))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }
}
