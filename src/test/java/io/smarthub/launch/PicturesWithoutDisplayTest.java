package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.cli.Environment;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturesWithoutDisplayTest {

    private static final Path DATA = Path.of("data");
    private static final Path DEMO = Path.of("demo");
    private static final TestMachine SERVER = TestMachine.desktop().with(Map.of());

    private final List<String> calls = new ArrayList<>();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void opensTheWindowWhereItCan() {
        assertThat(on(TestMachine.desktop()).open(DATA, Clock.systemUTC())).isEqualTo(7);
        assertThat(on(TestMachine.desktop()).demo(Clock.systemUTC())).isEqualTo(8);
        assertThat(calls).containsExactly("open data", "demo");
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void rendersTheDatabaseElsewhereAndSaysWhere() {
        assertThat(on(SERVER).open(DATA, Clock.systemUTC())).isZero();
        assertThat(calls).containsExactly("close data", "screens of data");
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .startsWith("There is no display")
                .contains("2 pictures in ", "smarthub-screens-");
    }

    @Test
    void rendersTheDemoDataForTheDemo() {
        assertThat(on(SERVER).demo(Clock.systemUTC())).isZero();
        assertThat(calls).containsExactly("screens of demo");
    }

    @Test
    void endsWithTheReasonWhereNotEvenTextCanBeDrawn() {
        assertThat(on(SERVER.without("libfontconfig.so.1")).open(DATA, Clock.systemUTC()))
                .isEqualTo(3);
        assertThat(calls).containsExactly("close data");
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .contains("sudo apt-get install libfontconfig1", "cannot be rendered to pictures either");
    }

    private PicturesWithoutDisplay on(Machine machine) {
        return new PicturesWithoutDisplay(
                new Recorded(),
                clock -> DEMO,
                machine,
                new OwnersLanguage(Locale.ENGLISH),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    /** Windows that only note what was asked of them. */
    private final class Recorded implements Windows {

        @Override
        public Begun begin(Path folder, Clock clock) {
            return new Begun() {
                @Override
                public int run() {
                    calls.add("open " + folder);
                    return 7;
                }

                @Override
                public void giveUp() {
                    calls.add("close " + folder);
                }
            };
        }

        @Override
        public int demo(Clock clock) {
            calls.add("demo");
            return 8;
        }

        @Override
        public List<Path> screens(Environment.ScreensRequest request) {
            calls.add("screens of " + request.folder());
            return List.of(request.out().resolve("home.png"), request.out().resolve("inbox.png"));
        }
    }
}
