package io.smarthub.store.crash;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.ImportService;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.imports.FilesToImport;
import io.smarthub.store.Database;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.store.derived.JustStored;
import io.smarthub.store.imports.H2ImportReports;
import io.smarthub.store.inbox.ConversationFeed;
import io.smarthub.store.intake.H2IntakeStore;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.support.TestDb;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A process that imports a file while the search index follows, as beside a window, and prints how many conversations are safe. */
final class ImportProcess {

    private ImportProcess() {}

    /** @param args the folder and the file */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Changes changes = new Changes();
        JustStored fresh = new JustStored();
        try (Database database = Database.open(folder, TestDb.CLOCK)) {
            H2AccountStore account = new H2AccountStore(database, changes, TestDb.CLOCK);
            ConversationFeed feed = new ConversationFeed(
                    database, fresh, () -> account.account().zone());
            try (SearchIndex search = new SearchIndex(folder.resolve("search"), feed, changes)) {
                search.start();
                ImportReport report = new ImportService(
                                new FilesToImport(InputStream.nullInputStream(), Map.of()),
                                new Telling(new H2IntakeStore(database, fresh, changes, TestDb.CLOCK)),
                                new H2ImportReports(database),
                                account,
                                changes,
                                TestDb.CLOCK)
                        .run(new ImportRequest(List.of(args[1]), Format.NEUTRAL, new Undated.Skip()), Progress.NONE);
                System.out.printf(
                        "done: %d added, %d updated%n",
                        report.counts().added(), report.counts().updated());
            }
        }
        System.out.println("closed");
    }

    /** Tells after each batch how many conversations were answered for, in the order of the file; a long one comes in several records. */
    private static final class Telling implements IntakeStore {

        private final IntakeStore store;
        private final Set<ConversationKey> answered = new HashSet<>();

        Telling(IntakeStore store) {
            this.store = store;
        }

        @Override
        public List<Accepted> store(List<Intake> batch) {
            List<Accepted> answers = store.store(batch);
            for (Intake told : batch) {
                if (told instanceof Intake.Conversation conversation) {
                    answered.add(conversation.key());
                }
            }
            // of the last one more may follow
            System.out.println("stored " + (answered.size() - 1));
            return answers;
        }

        @Override
        public List<Accepted> rehearse(List<Intake> batch) {
            return store.rehearse(batch);
        }

        @Override
        public Bulk bulk(long bytes) {
            return store.bulk(bytes);
        }
    }
}
