package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.launch.WindowSocket.Answer;
import io.smarthub.support.TestDb;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waiting for a data folder that another process holds. */
class WindowOpeningTest {

    private static final Duration HANGS = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    private Duration passed = Duration.ZERO;
    private int asked;

    @Test
    void aWindowThatHangsIsAskedOnceAndWaitedForNoLongerThanSeconds() {
        try (TestDb _ = TestDb.open(folder)) {
            Opening opening = opening(() -> {
                passed = passed.plus(HANGS);
                return Answer.SILENT;
            });

            assertThatThrownBy(opening::open).isInstanceOf(StoreFailure.class);
        }
        assertThat(asked).isEqualTo(1);
        assertThat(passed).isEqualTo(HANGS);
    }

    @Test
    void aFolderThatASubCommandHoldsIsWaitedForThreeSeconds() {
        try (TestDb _ = TestDb.open(folder)) {
            assertThatThrownBy(opening(() -> Answer.NOBODY)::open).isInstanceOf(StoreFailure.class);
        }
        assertThat(passed).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aWindowThatIsJustOpeningIsShownOnceItListens() {
        try (TestDb _ = TestDb.open(folder)) {
            assertThat(opening(() -> asked < 3 ? Answer.NOBODY : Answer.SHOWN).open())
                    .isEmpty();
        }
        assertThat(passed).isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void opensAsSoonAsItIsFree() {
        TestDb held = TestDb.open(folder);
        Opening opening = opening(() -> {
            held.close();
            return Answer.SILENT;
        });

        try (Workspace workspace = opening.open().orElseThrow()) {
            assertThat(workspace.account().account().welcomed()).isFalse();
        }
        assertThat(passed).isEqualTo(Duration.ofMillis(200));
    }

    private Opening opening(Supplier<Answer> running) {
        return new Opening(
                () -> Workspace.open(
                        folder, TestDb.CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream()),
                () -> {
                    asked++;
                    return running.get();
                },
                new Opening.Waiting() {
                    @Override
                    public long now() {
                        return passed.toNanos();
                    }

                    @Override
                    public boolean pause(Duration length) {
                        passed = passed.plus(length);
                        return true;
                    }
                });
    }
}
