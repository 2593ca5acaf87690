package io.smarthub.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.store.Database;
import io.smarthub.store.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smallest size, by the way on which all of them are made. */
class MakingTest {

    @TempDir
    Path keep;

    @Test
    void everythingThatWasMadeComesInAndEveryNumberIsRight() throws IOException {
        KeptData data = KeptData.in(keep, Size.K1);
        KeptData.Figures figures = Making.make(data);
        assertThat(data.figures()).contains(figures);
        try (OpenStore store = OpenStore.open(data.database())) {
            assertThat(store.conversations().exactCount(ConversationFilter.ALL)).isEqualTo(1_000);
            ConversationFilter order =
                    ConversationFilter.ALL.with().search(Generator.order(999)).build();
            assertThat(store.conversations().exactCount(order)).isEqualTo(1);
        }
        try (Database database = Database.open(data.database(), OpenStore.CLOCK)) {
            assertThat(new Verification(database, OpenStore.CLOCK).verify().examples())
                    .isEmpty();
            assertThat(database.<Long>read(sql -> sql.number("SELECT COUNT(*) FROM event")))
                    .isEqualTo(figures.events());
        }
    }
}
