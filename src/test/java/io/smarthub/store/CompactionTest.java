package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.store.Compaction.Step;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database is closed, with two conversations, and has to be written anew. */
class CompactionTest {

    @TempDir
    private Path dir;

    private Path file;
    private Path copy;
    private Path mark;

    /** Stands for the end of the process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void fill() throws IOException {
        file = dir.resolve("smarthub.mv.db");
        copy = dir.resolve("smarthub-before.mv.db");
        mark = dir.resolve("smarthub.erased");
        try (TestDb db = TestDb.open(dir)) {
            db.store("a", Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK));
            db.store("b", Script.of(EventType.VISITOR_MESSAGE));
        }
        Files.createFile(mark);
    }

    @Test
    void copiesFirstAndLeavesNothingBehind() {
        List<Step> reached = new ArrayList<>();

        compaction(step -> {
                    reached.add(step);
                    assertThat(Files.exists(copy)).as("%s", step).isEqualTo(step != Step.COPY_DELETED);
                })
                .perform();

        assertThat(reached).containsExactly(Step.values());
        assertNothingIsLeft();
        assertEverythingIsThere();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aKillAfterAnyStepLosesNothingAndIsMadeUpFor(Step last) {
        assertThatThrownBy(() -> compaction(killAfter(last)).perform()).isInstanceOf(Killed.class);
        assertThat(mark).as("to be done again").exists();

        assertEverythingIsThere();
        assertNothingIsLeft();
    }

    @Test
    void aKillWhileTheCopyIsMadeLeavesNoHalfCopy() throws IOException {
        Path half = Files.write(dir.resolve("smarthub-before.mv.db.part"), new byte[100]);

        assertEverythingIsThere();
        assertThat(half).doesNotExist();
        assertNothingIsLeft();
    }

    @Test
    void theCopyTakesThePlaceOfAFileThatBrokeWhileItWasWrittenAnew() throws IOException {
        assertThatThrownBy(() -> compaction(killAfter(Step.COPIED)).perform()).isInstanceOf(Killed.class);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(5_000);
        }

        assertEverythingIsThere();
        assertNothingIsLeft();
    }

    @Test
    void theCopyTakesThePlaceOfAFileThatIsGone() throws IOException {
        assertThatThrownBy(() -> compaction(killAfter(Step.COPIED)).perform()).isInstanceOf(Killed.class);
        Files.delete(file);

        assertEverythingIsThere();
        assertNothingIsLeft();
    }

    @Test
    void theCopyTakesThePlaceOfAFileThatIsEmptyNow(@TempDir Path empty) throws IOException {
        assertThatThrownBy(() -> compaction(killAfter(Step.WRITTEN_ANEW)).perform())
                .isInstanceOf(Killed.class);
        TestDb.open(empty).close();
        Files.copy(empty.resolve("smarthub.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);

        assertEverythingIsThere();
        assertNothingIsLeft();
    }

    @Test
    void aNewFileThatLostRowsIsTakenBackAtOnce() {
        compaction(step -> {
                    if (step == Step.WRITTEN_ANEW) {
                        run("DELETE FROM conversation_tag; DELETE FROM event");
                    }
                })
                .perform();

        assertThat(copy).doesNotExist();
        assertThat(mark).as("to be tried again").exists();
        assertEverythingIsThere();
    }

    @Test
    void aForeignCopyIsNeverOpened() throws IOException {
        Files.copy(file, copy);
        run(copy, "CREATE ALIAS run AS 'void run() { }'");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(5_000);
        }

        assertThatThrownBy(() -> TestDb.open(dir))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DAMAGED));
        assertThat(copy).exists();
    }

    private Compaction compaction(Consumer<Step> reached) {
        return new Compaction(file, mark, copy, reached);
    }

    private static Consumer<Step> killAfter(Step last) {
        return step -> {
            if (step == last) {
                throw new Killed();
            }
        };
    }

    private void run(String sql) {
        run(file, sql);
    }

    private static void run(Path database, String sql) {
        try (Connection connection = Database.source(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens and closes the database as the next start does. */
    private void assertEverythingIsThere() {
        try (TestDb db = TestDb.open(dir)) {
            assertThat(db.idOf("a")).isPositive();
            assertThat(db.idOf("b")).isPositive();
            assertThat(db.mismatches()).isEmpty();
        }
    }

    private void assertNothingIsLeft() {
        assertThat(copy).doesNotExist();
        assertThat(mark).doesNotExist();
        assertThat(dir.resolve("smarthub.mv.db.broken")).doesNotExist();
    }
}
