package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.export.ExportProgress;
import io.smarthub.app.export.ExportReport;
import io.smarthub.app.export.ExportService;
import io.smarthub.app.export.PrivateNotes;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.ImportService;
import io.smarthub.app.imports.MemoryReports;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.imports.FilesToImport;
import io.smarthub.imports.demo.DemoConversations;
import io.smarthub.store.inbox.ConversationFeed;
import io.smarthub.store.inbox.H2ConversationReader;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one database exports makes the same conversations in another. */
class DatabaseRoundTripTest {

    @TempDir
    private Path folder;

    /** A database with everything needed to import and export. */
    private final class Place implements AutoCloseable {
        private final TestDb db;
        private final SearchIndex index;
        private final H2ConversationReader reader;

        Place(String name) {
            db = TestDb.open(folder.resolve(name));
            ConversationFeed feed = new ConversationFeed(
                    db.database(), () -> db.accounts().account().zone());
            index = new SearchIndex(folder.resolve(name + "-search"), feed, db.changes());
            reader = new H2ConversationReader(db.database(), index, feed, db.accounts()::account);
        }

        ImportReport take(Path file) {
            FilesToImport files = new FilesToImport(InputStream.nullInputStream(), Map.of());
            return new ImportService(files, db.intake(), new MemoryReports(), db.accounts(), db.changes(), TestDb.CLOCK)
                    .run(ImportRequest.of(List.of(file.toString())), Progress.NONE);
        }

        ExportReport give(ConversationFilter filter, ExportFormat format, Path file, ExportProgress progress) {
            return exports().export(filter, format, file.toString(), Locale.ENGLISH, progress);
        }

        ExportService exports() {
            return new ExportService(reader, new FilesToExport(OutputStream.nullOutputStream()), db.accounts());
        }

        List<ConversationDetail> all() {
            List<ConversationDetail> all = new ArrayList<>();
            reader.forEach(ConversationFilter.ALL, all::add);
            return all;
        }

        @Override
        public void close() {
            index.close();
            db.close();
        }
    }

    private Path demo() throws IOException {
        return Files.write(
                folder.resolve("demo.ndjson"),
                new DemoConversations(TestDb.CLOCK.instant(), TestDb.ZONE)
                        .lines()
                        .toList());
    }

    @Test
    void neutralEventsMakeTheSameConversationsInAnEmptyDatabase() throws IOException {
        Path export = folder.resolve("export.ndjson");
        try (Place here = new Place("here");
                Place there = new Place("there")) {
            ImportReport came = here.take(demo());
            ExportReport left = here.give(ConversationFilter.ALL, ExportFormat.NEUTRAL, export, ExportProgress.NONE);
            ImportReport arrived = there.take(export);

            assertThat(came.problems()).extracting(Problem::reason).containsExactly(Reason.PREVIEW);
            assertThat(left.rows()).isEqualTo(came.counts().conversations());
            assertThat(left.eventsLeftOut()).isZero();
            assertThat(arrived.problems()).isEmpty();
            assertThat(arrived.counts().conversations()).isEqualTo(left.rows());
            assertThat(arrived.counts().derivedEvents()).isZero();
            assertThat(there.db.mismatches()).isEmpty();
            Map<String, ConversationDetail> stored = there.all().stream()
                    .collect(Collectors.toMap(one -> one.row().externalId(), one -> one));
            for (ConversationDetail original : here.all()) {
                ConversationDetail copy = stored.get(original.row().externalId());
                assertThat(copy).isNotNull();
                assertThat(copy.events()).isEqualTo(original.events());
                assertThat(copy.classification()).isEqualTo(original.classification());
                assertThat(copy.summary()).isEqualTo(original.summary());
                assertThat(copy.quota()).isEqualTo(original.quota());
                assertThat(copy.row().tags()).isEqualTo(original.row().tags());
                assertThat(copy.row().assignees())
                        .containsExactlyInAnyOrderElementsOf(original.row().assignees());
                assertThat(copy.visitor())
                        .usingRecursiveComparison()
                        .ignoringFields("id")
                        .isEqualTo(original.visitor());
                assertThat(copy.earlier()).hasSameSizeAs(original.earlier());
            }
            ImportReport again = here.take(export);
            assertThat(again.counts().added()).isZero();
            assertThat(again.counts().updated())
                    .as("what is exported is what is stored")
                    .isZero();
            assertThat(here.db.mismatches()).isEmpty();
        }
    }

    @Test
    void onlyWhatTheFilterLetsThroughIsExportedAndCancellingLeavesNothing() throws IOException {
        try (Place here = new Place("here")) {
            here.take(demo());
            ConversationFilter resolved =
                    ConversationFilter.ALL.with().outcome(Outcome.RESOLVED).build();
            Path file = folder.resolve("out.csv");

            ExportReport report = here.give(resolved, ExportFormat.CSV, file, ExportProgress.NONE);
            assertThat(report.rows())
                    .isEqualTo(here.reader.exactCount(resolved))
                    .isPositive();
            assertThat(Files.readString(file).lines().filter(line -> line.contains(",RESOLVED,E")))
                    .hasSize((int) report.rows());

            Path none = folder.resolve("none.csv");
            ExportReport cancelled = here.give(ConversationFilter.ALL, ExportFormat.CSV, none, new ExportProgress() {
                private long reached;

                @Override
                public void reached(long rows, long total) {
                    reached = rows;
                }

                @Override
                public boolean cancelled() {
                    return reached >= 100;
                }
            });
            assertThat(cancelled.cancelled()).isTrue();
            assertThat(none).doesNotExist();

            long id = here.reader.ids(ConversationFilter.ALL, 1).getFirst();
            Path page = folder.resolve("page.html");
            here.exports().exportOne(id, ExportFormat.HTML, PrivateNotes.INCLUDED, page.toString(), Locale.GERMAN);
            assertThat(Files.readString(page)).contains("<html lang=\"de\">");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> here.give(ConversationFilter.ALL, ExportFormat.HTML, page, ExportProgress.NONE));
        }
    }

    @Test
    void privateNotesStayOutOfAFileThatIsSentOn() throws IOException {
        try (Place here = new Place("here")) {
            here.take(demo());
            ConversationDetail noted = here.all().stream()
                    .filter(one -> one.events().stream().anyMatch(event -> event.type() == EventType.NOTE))
                    .findFirst()
                    .orElseThrow();
            String note = noted.events().stream()
                    .filter(event -> event.type() == EventType.NOTE)
                    .findFirst()
                    .orElseThrow()
                    .text();
            Path file = folder.resolve("one.json");

            export(here, noted, PrivateNotes.INCLUDED, file);
            assertThat(Files.readString(file)).contains(note);

            assertThat(export(here, noted, PrivateNotes.LEFT_OUT, file).eventsLeftOut())
                    .isPositive();
            assertThat(Files.readString(file)).doesNotContain(note).contains("AGENT_MESSAGE");
        }
    }

    private static ExportReport export(Place here, ConversationDetail which, PrivateNotes notes, Path file) {
        return here.exports().exportOne(which.row().id(), ExportFormat.JSON, notes, file.toString(), Locale.ENGLISH);
    }
}
