package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.store.Database;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InUseIT {

    @Test
    void twoProcessesCannotHaveOneDatabase(@TempDir Path dir) throws IOException, InterruptedException {
        try (Child child = Child.start(dir, 0)) {
            assertThat(child.next()).isEqualTo("sound");

            assertThatThrownBy(() -> Database.open(dir, TestDb.CLOCK))
                    .isInstanceOfSatisfying(
                            StoreFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.IN_USE))
                    .hasMessageStartingWith("The database " + dir.resolve("smarthub.mv.db") + " is in use");
            child.kill();
        }
        try (TestDb db = TestDb.open(dir)) {
            assertThat(db.mismatches()).isEmpty();
        }
    }
}
