package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyRowsTest {

    private static final String INSERT =
            "INSERT INTO sample (id, name, at, marks, extra) VALUES (?, ?, ?, ?, COALESCE(CAST(? AS INT), 7))";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65, 128, 201})
    void everyRowIsStoredOnceAndAsGiven(int count) {
        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            write(database, sql -> {
                try (Sql.Batch rows = sql.batch(INSERT)) {
                    for (int i = 1; i <= count; i++) {
                        rows.add(row(i));
                    }
                }
            });

            List<String> stored = database.read(
                    sql -> sql.list("SELECT * FROM sample ORDER BY id", row -> String.join("|", row.values())));

            assertThat(stored)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, count)
                            .mapToObj(i -> i + "|" + (i % 2 == 0 ? "null" : "(?, name " + i + ")")
                                    + "|1970-01-01 00:00:" + "%02d".formatted(i % 60) + "|[a, " + i + "]|7")
                            .toList());
        }
    }

    @Test
    void changesOfManyRowsAreMadeRowByRow() {
        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            write(database, sql -> {
                try (Sql.Batch rows = sql.batch(INSERT)) {
                    LongStream.rangeClosed(1, 70).forEach(i -> rows.add(row(i)));
                }
                try (Sql.Batch changes = sql.batch("UPDATE sample SET extra = ? WHERE id = ?")) {
                    LongStream.rangeClosed(1, 70).forEach(i -> changes.add(i * 2, i));
                }
            });

            assertThat(database.<Long>read(sql -> sql.number("SELECT COUNT(*) FROM sample WHERE extra = 2 * id")))
                    .isEqualTo(70);
        }
    }

    @Test
    void aRowThatIsRefusedTakesTheCommandBack() {
        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            write(database, _ -> {});

            assertThatThrownBy(() -> write(database, sql -> {
                        try (Sql.Batch rows = sql.batch(INSERT)) {
                            LongStream.rangeClosed(1, 64).forEach(i -> rows.add(row(i)));
                            rows.add(row(64));
                        }
                    }))
                    .isInstanceOf(StoreFailure.class);

            assertThat(database.<Long>read(sql -> sql.number("SELECT COUNT(*) FROM sample")))
                    .isZero();
        }
    }

    private static @Nullable Object[] row(long i) {
        return new @Nullable Object[] {
            i,
            i % 2 == 0 ? null : "(?, name " + i + ")",
            Instant.ofEpochSecond(i % 60),
            List.of("a", String.valueOf(i)),
            null
        };
    }

    private static void write(Database database, Consumer<Sql> command) {
        database.writer().write(transaction -> {
            transaction.sql().update("""
                    CREATE TABLE IF NOT EXISTS sample (id BIGINT PRIMARY KEY, name VARCHAR, at TIMESTAMP,
                    marks VARCHAR ARRAY, extra INT)""");
            command.accept(transaction.sql());
            return true;
        });
    }
}
