package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.ui.kit.Formats;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportWordsTest {

    @Test
    void durationsAreToldAsOnTheScreen() {
        for (Locale language : List.of(Locale.UK, Locale.GERMANY)) {
            ReportWords words = new ReportWords(language, Sample.ZONE);
            Formats screen = new Formats(language, Sample.ZONE, Clock.systemUTC());

            for (long seconds : new long[] {0, 59, 60, 125, 7_200, 11_520, 86_400, 187_200}) {
                Duration duration = Duration.ofSeconds(seconds);
                assertThat(words.duration(duration)).isEqualTo(screen.duration(duration));
            }
        }
        assertThat(new ReportWords(Locale.UK, Sample.ZONE).duration(Duration.ofHours(2)))
                .isEqualTo("2 h");
    }
}
