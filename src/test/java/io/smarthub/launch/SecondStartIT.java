package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.support.TestDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one data folder. */
class SecondStartIT {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @TempDir
    Path output;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void theSecondStartShowsTheFirstWindowAndEndsWithAWord() throws Exception {
        Running first = start();
        assertThat(first.next()).isEqualTo("minimised");

        Running second = start();

        assertThat(second.status()).isZero();
        assertThat(second.messages()).contains(folder.toString(), "brought to the front");
        assertThat(first.next()).isEqualTo("shown again");
        assertThat(first.process().isAlive()).isTrue();
    }

    @Test
    void aFirstWindowThatWasKilledIsInNobodysWay() throws Exception {
        Running killed = start();
        assertThat(killed.next()).isEqualTo("minimised");
        killed.process().destroyForcibly().waitFor();
        assertThat(folder.resolve("smarthub.window")).as("left behind").exists();

        Running next = start();
        assertThat(next.next()).isEqualTo("minimised");
        Running second = start();

        assertThat(second.status()).isZero();
        assertThat(next.next()).isEqualTo("shown again");
    }

    @Test
    void aSubCommandIsToldThatTheDatabaseIsInUse() throws Exception {
        Running window = start();
        assertThat(window.next()).isEqualTo("minimised");

        assertThatThrownBy(() -> Workspace.open(
                        folder, TestDb.CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.IN_USE));
    }

    @Test
    void aWindowOnADatabaseThatASubCommandHoldsOffersToTryAgain() throws Exception {
        Running window;
        try (TestDb _ = TestDb.open(folder)) {
            window = start();
            assertThat(window.next()).isEqualTo("offers Try again");
        }

        try (Writer answer = window.process().outputWriter()) {
            answer.write("yes\n");
        }

        assertThat(window.next()).as("open now").isEqualTo("minimised");
    }

    @Test
    void closingTakesTheSocketAway() throws Exception {
        Running window = start();
        assertThat(window.next()).isEqualTo("minimised");

        window.process().destroy();
        window.process().waitFor();

        assertThat(folder.resolve("smarthub.window")).doesNotExist();
    }

    private Running start() throws IOException {
        Path messages = Files.createTempFile(output, "messages", "");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WindowProcess.class.getName(),
                folder.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(messages.toFile()).start();
        started.add(process);
        Running running = new Running(process, messages, new LinkedBlockingQueue<>());
        Thread.ofVirtual().name("window-output").start(running::read);
        return running;
    }

    private record Running(Process process, Path errors, BlockingQueue<String> lines) {

        void read() {
            try (BufferedReader reader = process.inputReader()) {
                reader.lines().forEach(lines::add);
            } catch (IOException e) {
                lines.add(String.valueOf(e));
            }
        }

        @Nullable
        String next() throws InterruptedException {
            return lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        int status() throws InterruptedException {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        }

        String messages() throws IOException {
            return Files.readString(errors);
        }
    }
}
