package io.smarthub.launch.startcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The three processes of a training, with a program in java's place that does as it is told. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program in java's place is a shell script")
class TrainingProcessTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path temp;

    private SampleApplication application;
    private Path log;

    @BeforeEach
    void build() throws IOException {
        application = SampleApplication.in(temp.resolve("my app"));
        log = temp.resolve("log");
    }

    @Test
    void watchesMakesAndTries() throws Exception {
        assertThat(training("echo \"$@\"", LONG)).contains(temp.resolve("cache"));

        assertThat(Files.readAllLines(log))
                .satisfiesExactly(
                        watched -> assertThat(watched)
                                .contains("-XX:AOTMode=record")
                                .endsWith("launch.TrainingRun"),
                        made -> assertThat(made)
                                .contains("-XX:AOTMode=create", "-XX:AOTCache=" + temp.resolve("cache")),
                        tried -> assertThat(tried).contains("-XX:AOTMode=on").endsWith("launch.Main --version"));
        assertThat(Files.readAllLines(log))
                .allSatisfy(line -> assertThat(line)
                        .as("like the launchers, or the JVM would not use it")
                        .contains("@" + application.folder() + "/jvm.options")
                        .contains("--module-path " + application.folder() + "/javafx -cp " + application.folder()
                                + "/smarthub.jar:" + application.folder() + "/lib/*"));
    }

    @Test
    void whatTheJvmDoesNotUseIsNoCache() throws Exception {
        assertThat(training("case \"$*\" in *AOTMode=on*) echo refused; exit 1 ;; esac", LONG))
                .isEmpty();
        assertThat(log).content().isEqualTo("refused\n");
    }

    @Test
    void oneThatFailsIsNotMadeIntoACache() throws Exception {
        assertThat(training("echo \"$@\"; exit 1", LONG)).isEmpty();
        assertThat(log).content().contains("AOTMode=record").doesNotContain("AOTMode=create");
    }

    @Test
    void oneThatHangsIsEnded() throws Exception {
        assertThat(training("exec tail -f /dev/null", Duration.ofMillis(100))).isEmpty();
    }

    private Optional<Path> training(String script, Duration limit) throws Exception {
        Path java = Files.writeString(temp.resolve("java"), "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return new TrainingProcess(java, application.folder(), limit).run(temp, log);
    }
}
