package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Recomputing;
import io.smarthub.app.account.Recomputing.Progress;
import io.smarthub.app.account.Recomputing.State;
import io.smarthub.app.changes.Changes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal shows while every number is derived anew. */
class RecomputingTextTest {

    private static final String ERASED = "\r\u001b[K";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Deriving every number anew: 1,000 of 3,000 | Deriving every number anew: the last step
            de | Alle Zahlen werden neu abgeleitet: 1.000 von 3.000 | Alle Zahlen werden neu abgeleitet: der letzte Schritt
            """)
    void countsThenNamesTheLastStepThenVanishes(Locale language, String counted, String last) {
        assertThat(shown(language, true)).isEqualTo(ERASED + counted + ERASED + last + ERASED);
    }

    @Test
    void nothingIsSaidWhereNobodyWatches() {
        assertThat(shown(Locale.ENGLISH, false)).isEmpty();
    }

    private static String shown(Locale language, boolean terminal) {
        var err = new ByteArrayOutputStream();
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        var told = new Told();
        new RecomputingText(new Console(stream, stream, () -> terminal), new Messages(language)).watch(told, () -> {
            told.goOn();
            return true;
        });
        return err.toString(StandardCharsets.UTF_8);
    }

    private static final class Told implements Recomputing {

        private Consumer<Progress> listener = _ -> {};

        @Override
        public Progress progress() {
            return Progress.NONE;
        }

        @Override
        public Changes.Subscription subscribe(Consumer<Progress> to) {
            listener = to;
            return () -> {};
        }

        @Override
        public void goOn() {
            List.of(new Progress(State.RUNNING, 1_000, 3_000), new Progress(State.RUNNING, 3_000, 3_000), Progress.NONE)
                    .forEach(listener);
        }
    }
}
