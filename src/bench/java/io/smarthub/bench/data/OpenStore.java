package io.smarthub.bench.data;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.ImportService;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.imports.FilesToImport;
import io.smarthub.store.Database;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.store.derived.JustStored;
import io.smarthub.store.imports.H2ImportReports;
import io.smarthub.store.inbox.ConversationFeed;
import io.smarthub.store.inbox.H2ConversationReader;
import io.smarthub.store.intake.H2IntakeStore;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.store.statistics.H2StatisticsReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The application's own use cases and adapters on a data folder, at the moment at which made data ends. */
public final class OpenStore implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Hours.END, Hours.ZONE);

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(2).toNanos();

    private final Database database;
    private final Changes changes = new Changes();
    private final AccountStore account;
    private final SearchIndex search;
    private final ConversationReader conversations;
    private final IntakeStore intake;
    private final StatisticsService statistics;

    private OpenStore(Path folder) {
        database = Database.open(folder, CLOCK);
        JustStored fresh = new JustStored();
        account = new H2AccountStore(database, changes, CLOCK);
        ConversationFeed feed =
                new ConversationFeed(database, fresh, () -> account.account().zone());
        search = new SearchIndex(folder.resolve("search"), feed, changes);
        conversations = new H2ConversationReader(database, search, feed, account::account);
        intake = new H2IntakeStore(database, fresh, changes, CLOCK);
        statistics = new StatisticsService(new H2StatisticsReader(database), account, CLOCK);
    }

    /** Opens one, with the search index following as beside a window. */
    public static OpenStore open(Path folder) {
        OpenStore store = new OpenStore(folder);
        store.search.start();
        return store;
    }

    /** Makes the account what the made data is about. */
    void settle() {
        account.save(stored -> stored.withZone(Hours.ZONE).withWelcomed(true).withOwnerName(Generator.OWNER));
    }

    public ConversationReader conversations() {
        return conversations;
    }

    public IntakeStore intake() {
        return intake;
    }

    public StatisticsService statistics() {
        return statistics;
    }

    public Changes changes() {
        return changes;
    }

    /** Asks for the file to be written anew without what it does not need any more, when it is closed. */
    public void compactWhenClosed() {
        database.forgetWhenClosed();
    }

    /** Imports a file as the owner would. */
    ImportReport importFile(Path file) {
        ImportService imports = new ImportService(
                new FilesToImport(InputStream.nullInputStream(), Map.of()),
                intake,
                new H2ImportReports(database),
                account,
                changes,
                CLOCK);
        return imports.run(
                new ImportRequest(List.of(file.toString()), Format.NEUTRAL, new Undated.Skip()), Progress.NONE);
    }

    /** Waits until the index answers with a conversation in which these words were said. */
    public void awaitFound(String words) {
        ConversationFilter filter = ConversationFilter.ALL.with().search(words).build();
        while (search.health().state() != SearchStatus.State.READY
                || conversations.after(filter, null, 1).rows().isEmpty()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    @Override
    public void close() {
        try (database;
                search) {
            // in this order
        }
    }
}
