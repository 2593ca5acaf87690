package io.smarthub.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses(Duration.ofSeconds(5));

    @Test
    void growFromFiveSecondsToFiveMinutesAndBeginAnewAfterASuccess() {
        for (long expected : new long[] {5, 10, 20, 40, 80, 160, 300, 300}) {
            pauses.failed(seconds(1_000));
            assertThat(pauses.isOver(seconds(1_000 + expected) - 1)).isFalse();
            assertThat(pauses.isOver(seconds(1_000 + expected))).isTrue();
        }

        pauses.succeeded();
        pauses.failed(seconds(1_000));

        assertThat(pauses.isOver(seconds(1_005))).isTrue();
        assertThat(pauses.isOver(seconds(1_004))).isFalse();
    }

    private static long seconds(long seconds) {
        return seconds * 1_000_000_000L;
    }
}
