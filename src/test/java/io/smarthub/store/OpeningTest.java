package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreFailure.Kind;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Script;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file is said: which file, what was kept, what to do. */
class OpeningTest {

    @TempDir
    Path dir;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = dir.resolve("smarthub.mv.db");
    }

    @Test
    void aDatabaseThatIsOpenIsInUse() {
        try (Database _ = open()) {
            refuses(
                    Kind.IN_USE,
                    "The database " + file + " is in use by another window or program. Nothing was changed."
                            + " Close the other one, or choose another data folder.");
        }
        open().close();
    }

    @Test
    void aDatabaseThatAnotherProgramHoldsIsInUse() throws SQLException {
        open().close();
        try (Connection _ = foreign("SMARTHUB")) {
            refuses(Kind.IN_USE, "The database " + file + " is in use by another window or program.");
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws SQLException {
        open().close();
        run("SMARTHUB", "UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '1'");

        refuses(
                Kind.TOO_NEW,
                "The database " + file + " was written by a newer version of SmartHub (tables 999, this version knows "
                        + Schema.VERSION + "). Nothing was changed. Install the newer version, or choose another data"
                        + " folder.");
    }

    @Test
    void aCopyMadeWhileTheDatabaseIsOpenHoldsWhatWasSaved(@TempDir Path copy) throws IOException {
        try (TestDb db = TestDb.open(dir)) {
            for (int i = 0; i < 20; i++) {
                db.store("c" + i, Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK));
            }
            Files.copy(file, copy.resolve("smarthub.mv.db"));
        }

        try (TestDb db = TestDb.open(copy)) {
            assertThat(db.idOf("c19")).isPositive();
            assertThat(db.mismatches()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.writeString(file, "This is not a database. ".repeat(2_000));
        byte[] before = Files.readAllBytes(file);

        refuses(Kind.DAMAGED, "The file " + file + " is damaged or not a database (");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anEmptyFileIsDamaged() throws IOException {
        Files.createFile(file);

        refuses(
                Kind.DAMAGED,
                "The file " + file + " is damaged or not a database (the file is empty). It was not changed. Put a"
                        + " backup in its place (see the folder backups beside it), or move it away to start with an"
                        + " empty database.");
    }

    @ParameterizedTest
    @CsvSource({"10000", "4096", "1"})
    void aTruncatedFileIsDamaged(long size) throws IOException {
        open().close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }

        refuses(Kind.DAMAGED, "The file " + file + " is damaged or not a database (");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path notAFolder = Files.createFile(dir.resolve("notes.txt"));

        assertThatThrownBy(() -> Database.open(notAFolder, TestDb.CLOCK))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.NO_PERMISSION))
                .hasMessage("The data folder " + notAFolder + " is a file, not a folder. Choose another folder.");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefusedEvenForTheSuperuser() {
        Path proc = Path.of("/proc/smarthub");
        assumeThat(proc.getParent()).as("a file system that nobody may write").isDirectory();

        assertThatThrownBy(() -> Database.open(proc, TestDb.CLOCK))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.NO_PERMISSION))
                .hasMessageStartingWith("The data folder /proc/smarthub may not be written (")
                .hasMessageEndingWith("). Nothing was changed. Change its permissions, or choose another folder.");
    }

    @Test
    void aFileThatMayNotBeWrittenIsRefused() {
        open().close();
        assumeThat(file.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file))
                .as("the superuser may write everything")
                .isFalse();

        refuses(Kind.NO_PERMISSION, "The data folder " + dir + " may not be written (" + file + ").");
    }

    @Test
    void aSemicolonInTheFoldersNameIsRefused() {
        Path trick = dir.resolve("x;INIT=RUNSCRIPT FROM 'evil.sql'");

        assertThatThrownBy(() -> Database.open(trick, TestDb.CLOCK))
                .hasMessageContaining("has a semicolon in its name")
                .isInstanceOf(StoreFailure.class);
        assertThat(trick).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a trigger | CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW AS 'org.h2.api.Trigger create() {"
                        + " System.setProperty(\"smarthub.test.ran\", \"yes\"); return (connection, before, after) -> {}; }'",
                "an alias of a function | CREATE ALIAS run AS 'void run() { System.setProperty(\"smarthub.test.ran\","
                        + " \"yes\"); }'",
                "a linked table | CREATE FORCE LINKED TABLE l ('', 'jdbc:h2:mem:other', 'sa', '', 'T')",
                "a definition that reaches outside of the database | CREATE TABLE y (o JAVA_OBJECT)",
                "a definition that reaches outside of the database |"
                        + " CREATE TABLE y (o BLOB DEFAULT FILE_READ('/etc/passwd'))",
                "a view or a foreign table | CREATE VIEW y AS SELECT * FROM x",
                "another user than SmartHub’s | CREATE USER intruder PASSWORD '' ADMIN",
                "a definition of another kind (11) | CREATE CONSTANT one VALUE 1",
            })
    void aHostileFileIsNotEvenOpened(String what, String definition) throws SQLException {
        open().close();
        run("SMARTHUB", "CREATE TABLE x (id INT)", definition);
        System.clearProperty("smarthub.test.ran");

        refuses(
                Kind.HOSTILE,
                "The file " + file + " holds " + what + ", which SmartHub never writes. It was not opened and not"
                        + " changed, since such a file can run foreign code. Move it away, or choose another data folder.");
        assertThat(System.getProperty("smarthub.test.ran")).isNull();
    }

    @Test
    void aDatabaseOfAnotherProgramIsHostile() throws SQLException {
        run("sa", "CREATE TABLE x (id INT)");

        refuses(Kind.HOSTILE, "The file " + file + " holds another user than SmartHub’s");
    }

    private Database open() {
        return Database.open(dir, TestDb.CLOCK);
    }

    private void refuses(Kind kind, String message) {
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind))
                .hasMessageStartingWith(message);
    }

    private void run(String user, String... statements) throws SQLException {
        try (Connection connection = foreign(user);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection foreign(String user) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + dir.resolve("smarthub"), user, "");
    }
}
