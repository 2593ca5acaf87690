package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.bench.data.Generator;
import io.smarthub.bench.data.MadeConversation;
import io.smarthub.store.Database;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.store.inbox.ConversationFeed;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.store.search.Wanted;
import io.smarthub.store.verify.Verification;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a folder is like when it is opened after a kill.
 *
 * @param conversations how many there are
 * @param lost how many of those that were acknowledged are not there with all their events
 * @param mismatches between the numbers and the events
 * @param notFound how many conversations search does not find once it has caught up
 */
record State(long conversations, long lost, long mismatches, long notFound) {

    private static final int PATIENCE_MINUTES = 10;

    /** @param acknowledged how many of the made conversations */
    static State of(Path folder, Generator made, int acknowledged) throws InterruptedException {
        try (Database database = Database.open(folder, TestDb.CLOCK)) {
            long conversations = database.read(sql -> sql.number("SELECT COUNT(*) FROM conversation"));
            return new State(
                    conversations,
                    lost(database, made, acknowledged),
                    new Verification(database, TestDb.CLOCK).verify().mismatches(),
                    conversations - found(database, folder));
        }
    }

    /** Without verifying what was derived, and without search. */
    static State ofConversations(Path folder, Generator made, int acknowledged) {
        try (Database database = Database.open(folder, TestDb.CLOCK)) {
            long conversations = database.read(sql -> sql.number("SELECT COUNT(*) FROM conversation"));
            return new State(conversations, lost(database, made, acknowledged), 0, 0);
        }
    }

    boolean isWhole() {
        return lost == 0 && mismatches == 0 && notFound == 0;
    }

    private static long lost(Database database, Generator made, int acknowledged) {
        Map<String, Integer> events = new HashMap<>();
        database.<Void>read(sql -> {
            sql.each(
                    "SELECT external_id, event_count FROM conversation",
                    row -> events.put(row.text("external_id"), row.integer("event_count")));
            return null;
        });
        return made.all()
                .limit(acknowledged)
                .filter(one -> !isWhole(one, events))
                .count();
    }

    private static boolean isWhole(MadeConversation made, Map<String, Integer> events) {
        return events.getOrDefault(made.externalId(), 0) >= made.events().size();
    }

    private static long found(Database database, Path folder) throws InterruptedException {
        Changes changes = new Changes();
        H2AccountStore account = new H2AccountStore(database, changes, TestDb.CLOCK);
        ConversationFeed feed =
                new ConversationFeed(database, () -> account.account().zone());
        CountDownLatch ready = new CountDownLatch(1);
        try (SearchIndex search = new SearchIndex(folder.resolve("search"), feed, changes);
                Changes.Subscription subscription = search.subscribe(health -> {
                    if (health.state() == SearchStatus.State.READY) {
                        ready.countDown();
                    }
                })) {
            assertThat(subscription).isNotNull();
            search.start();
            assertThat(ready.await(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as("search has caught up")
                    .isTrue();
            return search.countAll(new Wanted(ConversationFilter.ALL, SearchQuery.parse(""), feed.zone()))
                    .orElse(0L);
        }
    }
}
