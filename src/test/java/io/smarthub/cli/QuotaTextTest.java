package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.QuotaMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuotaTextTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");

    /** Ten a day since September, with a limit for November, on the 20th at noon. */
    private static List<String> lines(Locale language, int limit) {
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        for (LocalDate day = FIRST; day.isBefore(LocalDate.parse("2026-11-20")); day = day.plusDays(1)) {
            byDay.put(day, 10);
        }
        Quota quota = new Quota(new QuotaMonth(YearMonth.of(2026, 11), ZoneOffset.UTC), limit, 0, 190);
        Forecast forecast = Forecast.of(quota, byDay, FIRST, FIRST, Instant.parse("2026-11-20T12:00:00Z"));
        return new QuotaText(new Messages(language)).lines(forecast, quota);
    }

    @Test
    void aLimitThatIsUsedUpWasReached() {
        assertThat(lines(Locale.UK, 100)).contains("The limit was reached on 2026-11-10.");
        assertThat(lines(Locale.GERMANY, 100)).contains("Das Limit wurde am 10.11.2026 erreicht.");
    }

    @Test
    void aLimitThatLastsLongerIsReachedLater() {
        assertThat(lines(Locale.UK, 250)).contains("The limit is reached on 2026-11-26.");
        assertThat(lines(Locale.GERMANY, 250)).contains("Das Limit ist am 26.11.2026 erreicht.");
    }
}
