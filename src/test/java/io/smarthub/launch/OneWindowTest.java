package io.smarthub.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.cli.Environment;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {

    private static final Clock PRESENT = Clock.system(ZoneOffset.UTC);
    private static final Clock ANOTHER = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicInteger shown = new AtomicInteger();
    private final FirstWindow first = new FirstWindow();
    private final OneWindow windows = new OneWindow(
            first, new RunningWindow(new OwnersLanguage(Locale.ENGLISH), new PrintStream(said, true, UTF_8)), PRESENT);

    @Test
    void aSecondStartShowsTheFirstWindow() {
        try (SecondStarts _ = open()) {
            assertThat(windows.open(folder, PRESENT)).isZero();
        }
        assertThat(shown).hasValue(1);
        assertThat(first.opened).hasValue(0);
    }

    @Test
    void aSecondStartWithATimeOfItsOwnIsToldThatTheOpenWindowKeepsIts() {
        try (SecondStarts _ = open()) {
            assertThat(windows.open(folder, ANOTHER)).as("could not run").isEqualTo(3);
        }
        assertThat(said.toString(UTF_8)).contains(folder.toString(), "keeps its time", "--now");
        assertThat(first.opened).hasValue(0);
    }

    @Test
    void aFirstStartOpensWithItsTime() {
        assertThat(windows.open(folder, ANOTHER)).isZero();

        assertThat(first.opened).hasValue(1);
        assertThat(said.toString(UTF_8)).isEmpty();
    }

    private SecondStarts open() {
        return SecondStarts.listen(WindowSocket.of(folder), () -> shown.incrementAndGet() > 0)
                .orElseThrow();
    }

    private static final class FirstWindow implements Environment.Windows {

        private final AtomicInteger opened = new AtomicInteger();

        @Override
        public int open(Path folder, Clock clock) {
            opened.incrementAndGet();
            return 0;
        }

        @Override
        public int demo(Clock clock) {
            throw new AssertionError();
        }

        @Override
        public List<Path> screens(Environment.ScreensRequest request) {
            throw new AssertionError();
        }
    }
}
