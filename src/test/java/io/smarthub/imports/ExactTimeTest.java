package io.smarthub.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTimeTest {

    @Property
    void readsWhatJavaWrites(
            @ForAll @LongRange(min = -2_000_000_000L, max = 9_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant at = Instant.ofEpochSecond(second, nanos);

        assertThat(ExactTime.read(at.toString())).isEqualTo(at);
    }

    @Test
    void readsOneToNineDecimals() {
        assertThat(ExactTime.read("2026-11-20T09:00:05Z")).isEqualTo("2026-11-20T09:00:05Z");
        assertThat(ExactTime.read("2026-11-20T09:00:05.5Z")).isEqualTo("2026-11-20T09:00:05.500Z");
        assertThat(ExactTime.read("2026-11-20T09:00:05.000000001Z")).isEqualTo("2026-11-20T09:00:05.000000001Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "1427470439703",
                "2026-11-20",
                "2026-11-20T09:00:05",
                "2026-11-20T09:00Z",
                "2026-11-20 09:00:05Z",
                "2026-11-20t09:00:05z",
                "2026-11-20T09:00:05+01:00",
                "2026-11-20T09:00:05.Z",
                "2026-11-20T09:00:05,5Z",
                "2026-11-20T09:00:05.1234567890Z",
                "2026-11-20T09:00:05.12x4Z",
                "2026-02-30T09:00:05Z",
                "2026-13-01T09:00:05Z",
                "2026-11-20T24:00:00Z",
                "2026-11-20T09:60:00Z",
                "2026-11-20T09:00:60Z",
                "+026-11-20T09:00:05Z",
                "٢026-11-20T09:00:05Z"
            })
    void leavesEveryOtherSpellingToTheFormatter(String text) {
        assertThat(ExactTime.read(text)).isNull();
    }
}
