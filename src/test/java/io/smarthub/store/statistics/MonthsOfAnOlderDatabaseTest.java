package io.smarthub.store.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.support.Contents;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database from before the roll-ups of months gets them from its days, also when the migration was killed in the middle. */
class MonthsOfAnOlderDatabaseTest {

    private static final int CONVERSATIONS = 150;

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE stat_month_hour",
                "DELETE FROM stat_month_response",
                "DROP TABLE stat_month_button",
                "UPDATE stat_month_bot SET triggered = 7"
            })
    void theyAreTheSumsOfItsDays(String halfDone) {
        Contents right;
        try (TestDb db = TestDb.open(dir)) {
            List<List<Event>> conversations = new RandomYear(5).conversations(CONVERSATIONS);
            db.store(IntStream.range(0, CONVERSATIONS)
                    .mapToObj(at -> TestDb.conversation("c" + at, null, conversations.get(at)))
                    .toArray(Intake[]::new));
            right = Contents.of(db.database());
            assertThat(right.tables().get("stat_month_hour")).hasSizeGreaterThan(12);
            db.database().writer().write(transaction -> {
                transaction.sql().update(halfDone);
                return transaction
                        .sql()
                        .update("DELETE FROM \"flyway_schema_history\" WHERE CAST(\"version\" AS INT) >= 16");
            });
        }

        try (TestDb db = TestDb.open(dir)) {
            assertThat(Contents.of(db.database())).isEqualTo(right);
            assertThat(db.mismatches()).isEmpty();
        }
    }
}
