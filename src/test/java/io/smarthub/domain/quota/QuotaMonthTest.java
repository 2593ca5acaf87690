package io.smarthub.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D4, Q3 and Q4: the calendar month in the account's zone, half-open. */
class QuotaMonthTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Prague,    2026-03, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z, 743",
        "Europe/Prague,    2026-10, 2026-09-30T22:00:00Z, 2026-10-31T23:00:00Z, 745",
        "Europe/Prague,    2028-02, 2028-01-31T23:00:00Z, 2028-02-29T23:00:00Z, 696",
        "America/St_Johns, 2026-11, 2026-11-01T02:30:00Z, 2026-12-01T03:30:00Z, 721",
        "Pacific/Apia,     2011-12, 2011-12-01T10:00:00Z, 2011-12-31T10:00:00Z, 720",
        "Asia/Beirut,      2022-03, 2022-02-28T22:00:00Z, 2022-03-31T21:00:00Z, 743"
    })
    void isBoundedByLocalMidnights(ZoneId zone, YearMonth month, Instant from, Instant until, long hours) {
        QuotaMonth window = new QuotaMonth(month, zone);

        assertThat(window.from()).isEqualTo(from);
        assertThat(window.until()).isEqualTo(until);
        assertThat(Duration.between(from, until).toHours()).isEqualTo(hours);
        assertThat(window.contains(from)).isTrue();
        assertThat(window.contains(until)).isFalse();
        assertThat(window.contains(until.minusNanos(1))).isTrue();
        assertThat(QuotaMonth.of(until, zone)).isEqualTo(window.next());
        assertThat(QuotaMonth.of(from.minusNanos(1), zone)).isEqualTo(window.previous());
    }

    @Test
    void aClickShortlyBeforeMidnightCountsInTheOldMonthOfTheAccountsZoneOnly() {
        Instant click = Instant.parse("2026-11-30T23:30:00Z");

        assertThat(QuotaMonth.of(click, ZoneId.of("Europe/Prague")).month()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(QuotaMonth.of(click, ZoneId.of("America/St_Johns")).month()).isEqualTo(YearMonth.of(2026, 11));
    }
}
