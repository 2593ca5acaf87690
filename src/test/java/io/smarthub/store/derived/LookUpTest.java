package io.smarthub.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch looks up what it needs by walking an index, however large the tables are. */
class LookUpTest {

    @Test
    void conversationsAndVisitorsAreFoundWithoutAScan(@TempDir Path dir) {
        try (TestDb db = TestDb.open(dir)) {
            db.intake()
                    .store(IntStream.range(0, 500)
                            .<Intake>mapToObj(i -> TestDb.conversation(
                                    "c" + i, TestDb.visitor("v" + i, "Jana", null), Script.of(EventType.BOT_SHOWN)))
                            .toList());

            assertThat(rowsVisited(db, Conversations.FIND, "c7", "c450", "new")).isLessThan(10);
            assertThat(rowsVisited(db, "SELECT * FROM visitor WHERE external_id = ANY(?)", "v7", "v450", "new"))
                    .isLessThan(10);
        }
    }

    private static int rowsVisited(TestDb db, String query, String... ids) {
        String plan = db.database()
                .read(sql -> sql.list(
                                "EXPLAIN ANALYZE " + query, row -> row.values().getFirst(), List.of(ids))
                        .getFirst());
        return Integer.parseInt(plan.replaceFirst("(?s).*scanCount: (\\d+).*", "$1"));
    }
}
