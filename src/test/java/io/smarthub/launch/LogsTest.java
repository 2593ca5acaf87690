package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogsTest {

    private static final Path STANDARD = Path.of("standard");

    @Test
    void lieBesideTheDataThatIsNamed() {
        assertThat(Logs.folder(List.of("--data", "mine", "quota"), STANDARD)).contains(Path.of("mine", "logs"));
        assertThat(Logs.folder(List.of("quota", "--data=mine"), STANDARD)).contains(Path.of("mine", "logs"));
        assertThat(Logs.folder(List.of("demo", "--data=mine"), STANDARD)).contains(Path.of("mine", "logs"));
    }

    @Test
    void lieBesideTheOwnersDataWhenNoneIsNamed() {
        assertThat(Logs.folder(List.of(), STANDARD)).contains(Path.of("standard", "logs"));
        assertThat(Logs.folder(List.of("quota", "--data"), STANDARD)).contains(Path.of("standard", "logs"));
        assertThat(Logs.folder(List.of("--data", "\0"), STANDARD)).contains(Path.of("standard", "logs"));
    }

    @Test
    void ofADemoLieWithTheTemporaryFiles() {
        assertThat(Logs.folder(List.of("demo"), STANDARD)).isEmpty();
    }
}
