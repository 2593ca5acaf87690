package io.smarthub.app.livechat;

import io.smarthub.app.chatbot.LiveFlows;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.attachments.FilesBesideDatabase;
import io.smarthub.domain.chatbot.Allowance;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.Triggering;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.store.account.H2AgentStore;
import io.smarthub.store.livechat.H2WebConversations;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A live chat on a real database, whose time the test moves. */
final class House implements AutoCloseable {

    final TestDb db;
    final Hands clock = new Hands();
    final List<Flow> versions = new ArrayList<>();
    volatile Allowance allowance = new Allowance(true, 100);
    final H2AgentStore agents;
    LiveChat chat;
    volatile boolean broken;
    private final UnaryOperator<IntakeStore> store;
    final FilesBesideDatabase files;

    House(Path dir) {
        this(dir, UnaryOperator.identity());
    }

    /** @param store what stands between the chat and the database */
    House(Path dir, UnaryOperator<IntakeStore> store) {
        this.db = TestDb.open(dir);
        this.store = store;
        this.files = new FilesBesideDatabase(dir);
        this.agents = new H2AgentStore(db.database(), db.changes());
        this.chat = opened();
    }

    House with(Flow... flows) {
        versions.addAll(List.of(flows));
        return this;
    }

    /** As after the server was killed: everything in memory is gone. */
    void startAgain() {
        chat.close();
        chat = opened();
    }

    private LiveChat opened() {
        LiveFlows flows = new LiveFlows() {
            @Override
            public Triggering triggering() {
                return Triggering.of(versions);
            }

            @Override
            public FlowArchive archive() {
                return FlowArchive.of(versions);
            }
        };
        return new LiveChat(
                new Surroundings(
                        store.apply(db.intake()),
                        new H2WebConversations(db.database()),
                        files,
                        flows,
                        this::allowance,
                        agents::somebodyTakesChats,
                        () -> TestDb.ZONE,
                        clock),
                () -> new Identities(new byte[Identities.KEY_BYTES]),
                db.changes());
    }

    private Allowance allowance() {
        if (broken) {
            throw new StoreFailure(StoreFailure.Kind.OTHER, "the database does not answer");
        }
        return allowance;
    }

    /** Somebody new opens the shop. */
    Visitor visitor() {
        return visitor(null);
    }

    /** Somebody with a token opens the shop. */
    Visitor visitor(@Nullable String token) {
        return new Visitor(chat, token, false);
    }

    long conversations() {
        return number("SELECT COUNT(*) FROM conversation");
    }

    long units() {
        return number("SELECT SUM(units) FROM ledger_entry");
    }

    /** What the newest conversation is classified as. */
    Map<String, Object> newest() {
        return db.database()
                .read(sql -> sql.first(
                                "SELECT outcome, joined_by_chatbot, waiting, status FROM conversation ORDER BY id DESC LIMIT 1",
                                row -> Map.<String, Object>of(
                                        "outcome", row.text("outcome"),
                                        "joined", row.flag("joined_by_chatbot"),
                                        "waiting", row.flag("waiting"),
                                        "status", row.text("status")))
                        .orElseThrow());
    }

    long newestNumber() {
        return number("SELECT MAX(id) FROM conversation");
    }

    long number(String query) {
        return db.database().read(sql -> sql.number(query));
    }

    List<String> emails() {
        return db.database().read(sql -> sql.list("SELECT email FROM visitor", row -> row.text("email")));
    }

    List<EventType> types() {
        return db.database()
                .read(sql ->
                        sql.list("SELECT type FROM event ORDER BY id", row -> row.constant("type", EventType.class)));
    }

    List<String> texts() {
        return db.database().read(sql -> sql.list("SELECT text FROM event ORDER BY id", row -> row.text("text")));
    }

    /** An agent answers the newest conversation, as the inbox does it. */
    void agentWrites(String text) {
        String id = db.database()
                .read(sql -> sql.first(
                                "SELECT external_id FROM conversation ORDER BY id DESC LIMIT 1",
                                row -> row.text("external_id"))
                        .orElseThrow());
        store(id, Event.of("agent-" + text.hashCode(), clock.instant(), EventType.AGENT_MESSAGE, text));
    }

    /** The id at the source of the newest conversation. */
    String externalId() {
        return db.database()
                .read(sql -> sql.first(
                                "SELECT external_id FROM conversation ORDER BY id DESC LIMIT 1",
                                row -> row.text("external_id"))
                        .orElseThrow());
    }

    /** Fills a conversation with so many messages. */
    void fill(String conversation, int messages) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            events.add(Event.of("fill-" + i, clock.instant(), EventType.VISITOR_MESSAGE, "more"));
        }
        db.intake()
                .store(List.of(new Intake.Conversation(
                        new ConversationKey(WebChat.SOURCE, "", conversation), null, events, null)));
    }

    void store(String conversation, Event event) {
        db.intake()
                .store(List.of(new Intake.Conversation(
                        new ConversationKey(WebChat.SOURCE, "", conversation), null, List.of(event), null)));
    }

    @Override
    public void close() {
        chat.close();
        db.close();
    }

    /** A clock that stands until it is moved. */
    static final class Hands extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T11:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return TestDb.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
