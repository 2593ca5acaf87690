package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.store.inbox.ConversationFeed;
import io.smarthub.store.inbox.H2ConversationWriter;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A live chat on a real database, whose numbers are right after every test. */
abstract class InTheHouse {

    @TempDir
    Path dir;

    final FailingStore store = new FailingStore();
    House house;

    @BeforeEach
    void open() {
        house = new House(dir, store::on);
    }

    @AfterEach
    void everyNumberIsRight() {
        assertThat(house.db.mismatches()).isEmpty();
        house.close();
    }

    /** What agents do in the inbox. */
    H2ConversationWriter writer() {
        ConversationFeed feed = new ConversationFeed(house.db.database(), () -> TestDb.ZONE);
        return new H2ConversationWriter(
                house.db.database(),
                new SearchIndex(dir.resolve("search"), feed, house.db.changes()),
                house.files,
                house.db.changes(),
                house.clock);
    }
}
