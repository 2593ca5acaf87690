package io.smarthub.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class VisitorKeyTest {

    @TempDir
    Path folder;

    @Test
    void isMadeOnce_andAnotherInEveryFolder() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));

        assertThat(VisitorKey.of(folder)).hasSize(32).isEqualTo(VisitorKey.of(folder));
        assertThat(VisitorKey.of(other)).isNotEqualTo(VisitorKey.of(folder));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the profile's access control holds there")
    void isForTheOwnerAlone() throws IOException {
        VisitorKey.of(folder);

        assertThat(Files.getPosixFilePermissions(folder.resolve("web-chat.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void keyCutShortIsNotUsed() throws IOException {
        Files.write(folder.resolve("web-chat.key"), new byte[5]);

        assertThatThrownBy(() -> VisitorKey.of(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("5 bytes, not 32");
    }
}
