package io.smarthub.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.EdgeCasesTest;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Script;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the domain's table, through the store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredEdgeCasesTest {

    private TestDb db;

    @BeforeAll
    void open(@TempDir Path dir) {
        db = TestDb.open(dir);
    }

    @AfterAll
    void close() {
        assertThat(db.mismatches()).isEmpty();
        db.close();
    }

    record Kept(boolean joined, Outcome outcome, String rule, long units) {}

    @ParameterizedTest
    @MethodSource("io.smarthub.domain.conversation.EdgeCasesTest#cases")
    void isStoredAsTheTableSays(EdgeCasesTest.Case example) {
        String id = example + " " + example.events();
        db.store(id, Script.of(example.events().toArray(EventType[]::new)));

        List<Kept> kept = db.database()
                .read(sql -> sql.list(
                        """
                        SELECT joined_by_chatbot, outcome, rule,
                        (SELECT SUM(units) FROM ledger_entry WHERE conversation_id = conversation.id) AS units
                        FROM conversation WHERE external_id = ?""",
                        row -> new Kept(
                                row.flag("joined_by_chatbot"),
                                row.constant("outcome", Outcome.class),
                                row.text("rule"),
                                row.number("units")),
                        id));

        assertThat(kept)
                .containsExactly(new Kept(
                        example.badge(), example.outcome(), example.rule().id(), example.badge() ? 1 : 0));
    }
}
