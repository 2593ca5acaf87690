package io.smarthub.store.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ReplyRow;
import io.smarthub.store.Sql;
import io.smarthub.support.Contents;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several buttons of a chatbot say the same: each has its numbers by its id, and all have theirs by their words. */
class ButtonsOfTheSameWordsTest {

    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");
    private static final Range DAYS =
            Range.of(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-11"), TestDb.ZONE);

    @TempDir
    Path dir;

    private TestDb db;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
        db.store(
                "both",
                List.of(
                        click(0, "bot", "a", "Back"),
                        click(1, "bot", "b", "Back"),
                        Event.of("e2", START.plusSeconds(2), EventType.VISITOR_MESSAGE, "Hello")));
        db.store("twice", List.of(click(0, "bot", "a", "Back"), click(1, "bot", "a", "Back")));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void eachIsCountedForItself() {
        assertThat(replies("bot")).containsExactly(new ReplyRow("a", 3, 2, 1), new ReplyRow("b", 1, 1, 1));
        assertThat(buttons()).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Back");
            assertThat(row.clicks()).isEqualTo(4);
            assertThat(row.conversations()).isEqualTo(2);
            assertThat(row.askedAgent()).isEqualTo(1);
        });
        assertThat(db.mismatches()).isEmpty();
    }

    @Test
    void aButtonThatIsCalledSomethingElseKeepsItsNumbers() {
        db.store("renamed", List.of(click(0, "bot", "b", "To the menu")));

        assertThat(replies("bot")).containsExactly(new ReplyRow("a", 3, 2, 1), new ReplyRow("b", 2, 2, 1));
        assertThat(buttons()).extracting(ButtonRow::label).containsExactly("Back", "To the menu");
    }

    @Test
    void theSameIdInAnotherChatbotIsAnotherButton() {
        db.store("other", List.of(click(0, "other", "a", "Back")));

        assertThat(replies("bot")).contains(new ReplyRow("a", 3, 2, 1));
        assertThat(replies("other")).containsExactly(new ReplyRow("a", 1, 1, 0));
        assertThat(new H2StatisticsReader(db.database()).replies(DAYS, "web", "bot"))
                .as("of another source")
                .isEmpty();
    }

    @Test
    void whatHasNoIdIsCountedByItsWordsAlone() {
        Contents before = Contents.of(db.database());

        db.store("unknown", List.of(click(0, "bot", null, "Back"), click(1, null, "a", "Back")));

        assertThat(Contents.of(db.database()).tables().get("stat_reply"))
                .isEqualTo(before.tables().get("stat_reply"));
        assertThat(buttons().stream().mapToLong(ButtonRow::clicks).sum()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE stat_reply SET clicks = 7 WHERE reply = 'b'    | stat_reply [2026-03-10, test, bot, b] is stored as [7, 1, 1], its events say [1, 1, 1]
            UPDATE stat_reply SET asked = 0 WHERE reply = 'a'     | stat_reply [2026-03-10, test, bot, a] is stored as [3, 2, 0], its events say [3, 2, 1]
            DELETE FROM stat_reply WHERE reply = 'b'              | stat_reply [2026-03-10, test, bot, b] is stored as nothing, its events say [1, 1, 1]
            UPDATE stat_reply SET reply = 'c' WHERE reply = 'b'   | stat_reply [2026-03-10, test, bot, c] is stored as [1, 1, 1], its events say [0, 0, 0]
            """)
    void aWrongNumberIsFound(String damage, String found) {
        write(damage);

        assertThat(db.mismatches()).contains(found);
    }

    /** Killed before the table was made, after it, and after the migration was recorded but before anything was derived. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aDatabaseFromBeforeIsDerivedAnewAlsoAfterAKillInTheMiddle(int done) {
        Contents right = Contents.of(db.database());
        assertThat(right.tables().get("stat_reply")).hasSize(2);
        write("UPDATE account SET derived_by = 2", done == 0 ? "DROP TABLE stat_reply" : "DELETE FROM stat_reply");
        if (done < 2) {
            write("DELETE FROM \"flyway_schema_history\" WHERE CAST(\"version\" AS INT) >= 10");
        }
        db.close();

        db = TestDb.open(dir);

        assertThat(Contents.of(db.database())).isEqualTo(right);
        assertThat(db.mismatches()).isEmpty();
    }

    private void write(String... statements) {
        db.database().writer().write(transaction -> {
            Sql sql = transaction.sql();
            List.of(statements).forEach(sql::update);
            return statements.length;
        });
    }

    private List<ReplyRow> replies(String bot) {
        return new H2StatisticsReader(db.database()).replies(DAYS, "test", bot);
    }

    private List<ButtonRow> buttons() {
        return new H2StatisticsReader(db.database()).buttons(DAYS, 10);
    }

    private static Event click(int number, @Nullable String bot, @Nullable String button, String label) {
        return new Event(
                "e" + number,
                START.plusSeconds(number),
                number,
                EventType.BUTTON_CLICK,
                label,
                Evidence.EXACT,
                null,
                bot,
                button,
                List.of(),
                false);
    }
}
