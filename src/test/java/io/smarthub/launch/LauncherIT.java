package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script in the project's root, as a person starts it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "smarthub is a shell script; Windows has smarthub.cmd")
class LauncherIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String SCRIPT = PROJECT.resolve("smarthub").toString();
    private static final String THIS_JDK = System.getProperty("java.home", "");

    @TempDir
    Path temp;

    private record Outcome(int status, String out, String err) {}

    @Test
    void tellsItsVersionAndNothingElse() throws Exception {
        assertThat(run(PROJECT, Map.of("SMARTHUB_JAVA_HOME", THIS_JDK), SCRIPT, "--version"))
                .isEqualTo(new Outcome(0, "SmartHub Desktop " + Version.number() + "\n", ""));
    }

    @Test
    void startsThroughALinkInAFolderWithSpaces() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("my programs"));
        Path first = Files.createSymbolicLink(temp.resolve("first link"), Path.of(SCRIPT));
        Path second = Files.createSymbolicLink(folder.resolve("hub"), folder.relativize(first));
        Outcome outcome = run(folder, Map.of("SMARTHUB_JAVA_HOME", THIS_JDK), second.toString(), "--version");
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    @Test
    void looksFurtherWhenJavaHomeIsAnotherJava() throws Exception {
        Path home = temp.resolve("home");
        Path folder = Files.createDirectories(home.resolve(".jdks"));
        Files.createSymbolicLink(folder.resolve("jdk-25"), Path.of(THIS_JDK));
        Outcome outcome = run(
                temp,
                Map.of("JAVA_HOME", jdkOfVersion("17.0.15").toString(), "HOME", home.toString()),
                SCRIPT,
                "--version");
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    @Test
    void refusesAnotherJavaThatTheUserNames() throws Exception {
        Path old = jdkOfVersion("17.0.15");
        assertThat(run(temp, Map.of("SMARTHUB_JAVA_HOME", old.toString()), SCRIPT, "--version"))
                .isEqualTo(new Outcome(3, "", "smarthub: SMARTHUB_JAVA_HOME is " + old + ", which is not a JDK 25.\n"));
    }

    @Test
    void benchmarksAreBuiltBesideTheApplicationAndRunOnIt() throws Exception {
        Outcome outcome =
                run(temp, Map.of("SMARTHUB_JAVA_HOME", THIS_JDK), SCRIPT, "bench", "--size", "2k", "--keep", "kept");
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).endsWith("There is no size “2k”. There are: 1k, 10k, 100k, 1m\n");
        assertThat(temp.resolve("kept")).doesNotExist();
        assertThat(PROJECT.resolve("target/app/lib").toFile().list())
                .as("what the application is compared with is not delivered")
                .isNotEmpty()
                .noneMatch(name -> name.contains("sqlite"));
    }

    @Test
    void startsWithoutAWarning() throws Exception {
        assertThat(java("--version").err()).isEmpty();
    }

    @Test
    void libraryMessagesGoToTheLogFileAlone() throws Exception {
        Path program = Files.writeString(temp.resolve("Speak.java"), """
                public class Speak {
                    public static void main(String[] args) {
                        java.util.logging.Logger.getLogger("old").warning("one");
                        org.slf4j.LoggerFactory.getLogger("new").warn("two");
                        System.out.println("ü");
                    }
                }
                """);
        Outcome outcome = java("-Dsmarthub.logs=" + temp.resolve("logs"), program.toString());
        assertThat(outcome).isEqualTo(new Outcome(0, "ü\n", ""));
        assertThat(temp.resolve("logs/smarthub.0.log"))
                .content()
                .contains("WARNING [main] old: one\n")
                .endsWith("WARNING [main] new: two\n");
    }

    @Test
    void theLogLiesBesideTheDataThatIsNamed() throws Exception {
        Path data = Files.createDirectories(temp.resolve("data"));
        Files.writeString(data.resolve("settings.json"), "{ broken");
        Outcome outcome = java("io.smarthub.launch.Main", "--data", data.toString(), "quota");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(data.resolve("logs/smarthub.0.log")).content().contains("settings.json cannot be read");
    }

    private Outcome java(String... arguments) throws Exception {
        Path app = Path.of(System.getProperty("smarthub.app", "target/app")).toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(THIS_JDK, "bin", "java").toString(),
                "@" + app.resolve("jvm.options"),
                "--module-path",
                app.resolve("javafx").toString(),
                "-cp",
                app.resolve("smarthub.jar") + ":" + app.resolve("lib") + "/*"));
        command.addAll(List.of(arguments));
        return run(temp, Map.of(), command.toArray(String[]::new));
    }

    private Path jdkOfVersion(String version) throws IOException {
        Path jdk = temp.resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(jdk.resolve("bin").resolve(program), "#!/bin/sh\nexit 1\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private Outcome run(Path folder, Map<String, String> variables, String... command) throws Exception {
        Path out = Files.createTempFile(temp, "out", "");
        Path err = Files.createTempFile(temp, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.endsWith("JAVA_HOME") || name.endsWith("JAVA_OPTIONS"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
