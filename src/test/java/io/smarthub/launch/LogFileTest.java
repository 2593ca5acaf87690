package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.store.OwnersFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a new folder has the rights of the one above it there")
class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void aDataFolderThatTheLogMakesBelongsToTheOwnerAlone() throws IOException {
        Path data = folder.resolve("data");
        LogFile log = new LogFile(() -> data.resolve("logs"));
        log.publish(new LogRecord(Level.INFO, "first line"));
        log.close();

        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(data.resolve("logs"))).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatIsThereKeepsItsRights() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));

        OwnersFolder.create(data);

        assertThat(rights(data)).isEqualTo("rwxr-x---");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
