package io.smarthub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.export.ConversationFiles;
import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.export.ExportService;
import io.smarthub.app.export.PrivateNotes;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.app.inbox.Timeline;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.exports.FilesToExport;
import io.smarthub.exports.Sample;
import io.smarthub.support.FxTest;
import io.smarthub.support.SavingInto;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.Tone;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class ConversationExportsTest {

    private static final int CONVERSATIONS = 250;

    @TempDir
    private Path folder;

    private final List<Toasts.Toast> toasts = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final RunningTasks running = new RunningTasks();
    private final List<String> counts = new ArrayList<>();
    private ConversationFiles files = new FilesToExport(OutputStream.nullOutputStream());
    private IntConsumer handedOver = _ -> {};

    @Test
    void theMatchIsFollowedInTheStatusBarAndToldInNumbers() throws IOException {
        handedOver = _ ->
                running.tasks().forEach(task -> counts.add(task.countsProperty().get()));

        exports(Locale.ENGLISH).match(ConversationFilter.ALL, ExportFormat.NEUTRAL);

        assertThat(counts).contains("0 of 250 conversations", "100 of 250 conversations", "200 of 250 conversations");
        assertThat(running.tasks()).isEmpty();
        assertThat(toasts.getFirst().text()).isEqualTo("250 conversations exported: Conversations 2026-11-22.ndjson");
        assertThat(Files.readAllLines(folder.resolve("Conversations 2026-11-22.ndjson")))
                .hasSize(3 * CONVERSATIONS);
    }

    @Test
    void aCancelledExportLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("Conversations 2026-11-22.csv"), "old");
        handedOver = at -> {
            if (at == 120) {
                running.tasks().getFirst().cancel();
            }
        };

        exports(Locale.ENGLISH).match(ConversationFilter.ALL, ExportFormat.CSV);

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("Conversations 2026-11-22.csv");
        assertThat(running.tasks()).isEmpty();
        assertThat(toasts.getFirst().text())
                .isEqualTo("The export was cancelled. Conversations 2026-11-22.csv was not written.");
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("Conversations 2026-11-22.csv"), "old");
        handedOver = at -> {
            if (at == 120) {
                throw new IllegalStateException("the database is gone");
            }
        };

        exports(Locale.ENGLISH).match(ConversationFilter.ALL, ExportFormat.CSV);

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("Conversations 2026-11-22.csv");
        assertThat(running.tasks()).isEmpty();
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(toasts).isEmpty();
    }

    @Test
    void whyAFileWasNotWrittenIsSaidInTheOwnersLanguage() {
        for (var kind : ExportFailure.Kind.values()) {
            files = (file, _, _, _) -> {
                throw new ExportFailure(kind, file, new IOException("odd"));
            };
            exports(Locale.GERMAN).one(told(0).row(), ExportFormat.PDF, PrivateNotes.INCLUDED);
        }

        String file = folder.resolve("Konversation 2026-05-12.pdf").toString();
        assertThat(toasts).extracting(Toasts.Toast::tone).containsOnly(Tone.DANGER);
        assertThat(toasts)
                .extracting(Toasts.Toast::text)
                .containsExactly(
                        "Den Ordner von " + file + " gibt es nicht.",
                        file + " ist ein Ordner: Nennen Sie eine Datei darin.",
                        file + " darf nicht geschrieben werden.",
                        "Der Datenträger kann nur gelesen werden: " + file + " wurde nicht geschrieben.",
                        "Der Datenträger ist voll: " + file + " wurde nicht geschrieben.",
                        "Der Name ist zu lang oder hier nicht erlaubt: " + file + " wurde nicht geschrieben.",
                        file + " konnte nicht geschrieben werden. (odd)");
    }

    @Test
    void aSearchThatCannotBeReadIsSaid() {
        handedOver = _ -> {
            throw new IllegalArgumentException("too many words");
        };

        exports(Locale.ENGLISH).match(ConversationFilter.ALL, ExportFormat.CSV);

        assertThat(toasts.getFirst().text())
                .isEqualTo("Nothing was exported, because the search cannot be read: too many words");
        assertThat(folder).isEmptyDirectory();
    }

    private ConversationExports exports(Locale language) {
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, failures::add);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), Sample.ZONE);
        return new ConversationExports(
                new ExportService(
                        new Reader(),
                        (file, format, zone, locale) -> files.create(file, format, zone, locale),
                        new Owner()),
                new SavedFiles(new SavingInto(folder), _ -> {}, tasks, toasts::add, Texts.of("kit", language)),
                running,
                tasks,
                Texts.of("exports", language),
                new Formats(language, Sample.ZONE, clock));
    }

    private static ConversationDetail told(int at) {
        return Sample.detail(
                at,
                new ConversationKey("shop", "", "c" + at),
                null,
                List.of(
                        Event.of("a" + at, Instant.parse("2026-05-12T10:00:00Z"), EventType.VISITOR_MESSAGE, "Hello"),
                        Event.of("b" + at, Instant.parse("2026-05-12T10:01:00Z"), EventType.AGENT_MESSAGE, "Hello")));
    }

    private final class Reader implements ConversationReader {

        @Override
        public void forEach(ConversationFilter filter, Consumer<ConversationDetail> consumer) {
            for (int at = 0; at < CONVERSATIONS; at++) {
                handedOver.accept(at);
                consumer.accept(told(at));
            }
        }

        @Override
        public List<Long> exactCounts(List<ConversationFilter> filters) {
            return filters.stream().map(_ -> (long) CONVERSATIONS).toList();
        }

        @Override
        public Optional<ConversationDetail> conversation(long id) {
            return Optional.of(told((int) id));
        }

        @Override
        public InboxPage after(ConversationFilter filter, @Nullable Cursor after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InboxPage before(ConversationFilter filter, Cursor before, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Count> counts(List<ConversationFilter> filters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Long> ids(ConversationFilter filter, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Long> find(String source, String externalId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Timeline timeline() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FilterChoices choices() {
            throw new UnsupportedOperationException();
        }
    }

    private record Owner() implements AccountStore {

        @Override
        public Account account() {
            return Account.fresh(Sample.ZONE);
        }

        @Override
        public NumbersMoved save(UnaryOperator<Account> change) {
            throw new UnsupportedOperationException();
        }
    }
}
