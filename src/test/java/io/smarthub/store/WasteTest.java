package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WasteTest {

    private static final long MB = 1 << 20;
    private static final int ROWS = 4_000;

    @TempDir
    Path dir;

    @Test
    void aSmallFileAFullOneAndOneThatTakesTooLongStay() {
        assertThat(new Waste(100 * MB, 0.6).isWorthwhile(Waste.MOST_AT_CLOSING)).isTrue();

        assertThat(new Waste(31 * MB, 0.1).isWorthwhile(Waste.MOST_AT_CLOSING)).isFalse();
        assertThat(new Waste(100 * MB, 0.75).isWorthwhile(Waste.MOST_AT_CLOSING))
                .isFalse();
        assertThat(new Waste(3_000 * MB, 0.3).isWorthwhile(Waste.MOST_AT_CLOSING))
                .isFalse();
        assertThat(new Waste(3_000 * MB, 0.3).isWorthwhile(Waste.MOST_AFTER_LARGE_LOAD))
                .isTrue();
    }

    @Test
    void aSessionThatWroteLeavesNoFileThatIsMostlyWaste() throws IOException {
        try (TestDb db = TestDb.open(dir)) {
            fill(db);
            assertThat(Files.size(file())).isGreaterThan(Waste.SMALLEST);
            run(db, "DELETE FROM payload WHERE id > 10");
        }
        // H2 tells what is not used any more with some delay
        try (TestDb db = TestDb.open(dir)) {
            run(db, "UPDATE payload SET hash = 1 WHERE id = 1");
        }

        assertThat(Files.size(file())).isLessThan(Waste.SMALLEST / 4);
        try (TestDb db = TestDb.open(dir)) {
            assertThat(db.database().<Long>read(sql -> sql.number("SELECT COUNT(*) FROM payload")))
                    .isEqualTo(10);
            assertThat(db.mismatches()).isEmpty();
        }
    }

    @Test
    void aSessionThatOnlyReadDoesNotWait() {
        try (TestDb db = TestDb.open(dir)) {
            fill(db);
        }
        try (TestDb db = TestDb.open(dir)) {
            assertThat(db.database().<Long>read(sql -> sql.number("SELECT COUNT(*) FROM payload")))
                    .isEqualTo(ROWS);
            assertThat(db.database().writer().hasWritten()).isFalse();
        }
    }

    private static void run(TestDb db, String sql) {
        db.database().writer().write(transaction -> transaction.sql().update(sql));
    }

    private Path file() {
        return dir.resolve("smarthub.mv.db");
    }

    /** With what no compression makes small. */
    private static void fill(TestDb db) {
        Random random = new Random(1);
        db.database().writer().write(transaction -> {
            try (Sql.Batch batch = transaction
                    .sql()
                    .batch(
                            "INSERT INTO payload (id, format, mapping_version, hash, content) VALUES (?, 'x', 1, 0, ?)")) {
                byte[] content = new byte[10_000];
                for (int id = 1; id <= ROWS; id++) {
                    random.nextBytes(content);
                    batch.add(id, content.clone());
                }
            }
            return true;
        });
    }
}
