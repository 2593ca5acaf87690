package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.store.search.Feed;
import io.smarthub.store.search.Indexed;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationFeedTest {

    @TempDir
    Path dir;

    @Test
    void saysOfWhatWasJustStoredWhatItReadsOfItInTheDatabase() {
        RandomInbox random = new RandomInbox(new Random(11));
        try (Inbox inbox = Inbox.unstarted(dir)) {
            AtomicInteger told = new AtomicInteger();
            inbox.feed.follow(told::incrementAndGet);
            for (int batch = 0; batch < 4; batch++) {
                // conversations and visitors of the batch before come again
                List<Intake> records = IntStream.range(40 * batch, 40 * batch + 60)
                        .<Intake>mapToObj(random::next)
                        .toList();
                inbox.db.intake().store(records);
            }
            assertThat(told.get()).isEqualTo(4);
            List<Indexed> read = inbox.all();

            assertThat(read).hasSizeGreaterThan(150);
            assertThat(inbox.feed.after(Feed.Place.START, Integer.MAX_VALUE)).isEqualTo(read);
            assertThat(inbox.feed.after(Feed.Place.START, Integer.MAX_VALUE))
                    .as("read once more, when nothing is kept any longer")
                    .isEqualTo(read);
        }
    }

    @Test
    void whatWasJustStoredIsNotReadBack() {
        try (Inbox inbox = Inbox.unstarted(dir)) {
            inbox.feed.follow(() -> {});
            inbox.db.store("a", Script.of(EventType.VISITOR_MESSAGE));
            List<Indexed> stored = inbox.all();
            inbox.db
                    .database()
                    .writer()
                    .write(transaction -> transaction.sql().update("UPDATE event SET text = 'other'"));

            assertThat(inbox.feed.after(Feed.Place.START, 10)).isEqualTo(stored);
            assertThat(inbox.feed.after(Feed.Place.START, 10))
                    .as("read, when nothing is kept any longer")
                    .isNotEqualTo(stored)
                    .isEqualTo(inbox.all());
        }
    }

    @Test
    void whatHappenedToAConversationSinceIsReadInTheDatabase() {
        try (Inbox inbox = Inbox.unstarted(dir)) {
            inbox.feed.follow(() -> {});
            inbox.db.store(
                    TestDb.conversation("a", TestDb.visitor("v", "Anna", null), Script.of(EventType.VISITOR_MESSAGE)));
            inbox.db.store(
                    TestDb.conversation("b", TestDb.visitor("w", "Ben", null), Script.of(EventType.VISITOR_MESSAGE)));
            inbox.db.store(TestDb.conversation(
                    "c", TestDb.visitor("v", "Anna Berg", null), Script.of(EventType.VISITOR_MESSAGE)));
            inbox.writer.perform(new Action.Tag("vip"), List.of(inbox.db.idOf("b")));

            List<Indexed> all = inbox.feed.after(Feed.Place.START, 10);

            assertThat(all).isEqualTo(inbox.all());
            assertThat(all)
                    .filteredOn(one -> one.id() == inbox.db.idOf("a"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.visitor()).containsExactly("Anna Berg"));
            assertThat(all)
                    .filteredOn(one -> one.id() == inbox.db.idOf("b"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.tags()).containsExactly("vip"));
        }
    }

    @Test
    void knowsHowManyConversationsThereAreWithoutCountingThem() {
        RandomInbox random = new RandomInbox(new Random(12));
        try (Inbox inbox = Inbox.unstarted(dir)) {
            assertThat(inbox.feed.roughly()).isZero();
            inbox.db
                    .intake()
                    .store(IntStream.range(0, 50).<Intake>mapToObj(random::next).toList());

            assertThat(inbox.feed.roughly()).isEqualTo(50).isEqualTo(inbox.feed.conversations());
        }
    }
}
