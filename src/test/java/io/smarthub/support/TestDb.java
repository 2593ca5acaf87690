package io.smarthub.support;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.store.Database;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.store.billing.BillingRecord;
import io.smarthub.store.derived.JustStored;
import io.smarthub.store.intake.H2IntakeStore;
import io.smarthub.store.verify.Verification;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A real database in a folder of a test, in the zone Europe/Prague, at noon of 22 November 2026. */
public final class TestDb implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Prague");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZONE);

    private final Database database;
    private final Changes changes = new Changes();
    private final List<Change> published = new CopyOnWriteArrayList<>();
    private final JustStored fresh = new JustStored();
    private final H2AccountStore accounts;
    private final H2IntakeStore intake;

    private TestDb(Path dir) {
        database = Database.open(dir, CLOCK);
        changes.subscribe(published::add);
        accounts = new H2AccountStore(database, changes, CLOCK);
        intake = new H2IntakeStore(database, fresh, changes, CLOCK);
    }

    public static TestDb open(Path dir) {
        NewDatabase.into(dir);
        return new TestDb(dir);
    }

    public Database database() {
        return database;
    }

    public Changes changes() {
        return changes;
    }

    /** What was published so far. */
    public List<Change> published() {
        return published;
    }

    /** New conversations, for the search index. */
    public JustStored fresh() {
        return fresh;
    }

    public H2AccountStore accounts() {
        return accounts;
    }

    public H2IntakeStore intake() {
        return intake;
    }

    /** Stores events of the conversation {@code test:<id>}. */
    public Accepted store(String id, List<Event> events) {
        return store(conversation(id, null, events)).getFirst();
    }

    /** Stores records in one batch. */
    public List<Accepted> store(Intake... records) {
        return intake.store(List.of(records));
    }

    /** A record of the conversation {@code test:<id>}. */
    public static Intake.Conversation conversation(String id, @Nullable Header header, List<Event> events) {
        return new Intake.Conversation(new ConversationKey("test", "", id), header, events, null);
    }

    /** A header that names a visitor by an id at the source, and an e-mail address. */
    public static Header visitor(String externalId, @Nullable String name, @Nullable String email) {
        return new Header(
                new Header.Visitor(externalId, name, email, null, null),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                null);
    }

    /** The database's id of the conversation {@code test:<id>}. */
    public long idOf(String id) {
        return database.read(
                sql -> sql.number("SELECT id FROM conversation WHERE source = 'test' AND external_id = ?", id));
    }

    /** What a verification finds; empty when every number is right. */
    public List<String> mismatches() {
        return new Verification(database, CLOCK).verify().examples();
    }

    @Override
    public void close() {
        database.close();
    }

    /** The billing of this database, with the shipped catalogue and one agent. */
    public BillingService billing() {
        return new BillingService(
                new BillingRecord(database()), accounts(), new ShippedCatalogue(), List::of, CLOCK, changes());
    }
}
