package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path dir;

    @Test
    void keepsWhatWasWrittenWhenOpenedAgain() {
        try (Database database = Database.open(dir, Clock.systemUTC())) {
            database.writer()
                    .write(transaction -> transaction
                            .sql()
                            .update("INSERT INTO saved_view(id, ord, name, filter) VALUES (1, 1, ?, '')", "Waiting"));
        }
        try (Database database = Database.open(dir, Clock.systemUTC())) {
            List<String> names = database.read(sql -> sql.list("SELECT name FROM saved_view", row -> row.text("name")));
            assertThat(names).containsExactly("Waiting");
        }
    }
}
