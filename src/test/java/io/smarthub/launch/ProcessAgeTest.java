package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The milestones of the start count from the process's start. */
class ProcessAgeTest {

    private static final String AFTER_THE_NAME =
            " S 1 7 7 0 -1 4194304 9 0 0 0 52 8 0 0 20 0 31 0 4100250 6364680192 66381";

    @Test
    void isWhatTheKernelSaysToAHundredth() {
        assertThat(ProcessAge.exact("77 (java)" + AFTER_THE_NAME, "41003.75 22795.88\n"))
                .hasValue(1_250);
    }

    @Test
    void aNameWithSpacesAndBracketsIsReadOver() {
        assertThat(ProcessAge.exact("77 (a) b (c)" + AFTER_THE_NAME, "41003.75 22795.88\n"))
                .hasValue(1_250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "77", "77 (java) S 1 7", "77 (java)"})
    void aProcessThatLooksOtherwiseIsNotGuessed(String stat) {
        assertThat(ProcessAge.exact(stat, "41003.75 22795.88\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41003.75", "long ago"})
    void anUptimeThatLooksOtherwiseIsNotGuessed(String uptime) {
        assertThat(ProcessAge.exact("77 (java)" + AFTER_THE_NAME, uptime)).isEmpty();
    }

    @Test
    void agreesWithTheJvmsOwnClock() {
        long jvm = ManagementFactory.getRuntimeMXBean().getUptime();

        assertThat(ProcessAge.millis()).isGreaterThan(jvm - 1_000);
    }
}
