package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneId.of("UTC"));
    private final Formats british = new Formats(Locale.UK, ZoneId.of("Europe/Berlin"), NOW);
    private final Formats german = new Formats(Locale.GERMANY, ZoneId.of("Europe/Berlin"), NOW);

    @Test
    void writesNumbersAndRatiosAsTheLocaleDoes() {
        assertThat(british.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(german.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(german.decimal(3.14159, 1)).isEqualTo("3,1");
        assertThat(british.percent(0.374)).isEqualTo("37%");
    }

    @Test
    void writesAtMostThreeDigitsWhereThereIsLittleRoom() {
        assertThat(british.badge(0)).isEqualTo("0");
        assertThat(british.badge(999)).isEqualTo("999");
        assertThat(german.badge(1_000)).isEqualTo("999+");
        assertThat(german.badge(1_000_000)).isEqualTo("999+");
    }

    @Test
    void signsATrendUnlessItRoundsToZero() {
        assertThat(british.signedPercent(0.12)).isEqualTo("+12%");
        assertThat(british.signedPercent(-0.03)).isEqualTo("\u22123%");
        assertThat(british.signedPercent(0.001)).isEqualTo("0%");
    }

    @Test
    void writesMoneyFromMinorUnitsWithTheDecimalsOfTheCurrency() {
        assertThat(british.money(1250, "EUR")).isEqualTo("€12.50");
        assertThat(german.money(1250, "EUR")).isEqualTo("12,50\u00a0€");
        assertThat(british.money(1250, "JPY")).contains("1,250").doesNotContain(".");
        assertThat(british.money(-1250, "EUR")).isEqualTo("-€12.50");
    }

    @Test
    void countsTodayAndYesterdayInTheAccountsZone() {
        assertThat(british.relative(Instant.parse("2026-11-22T12:59:30Z"))).isEqualTo("just now");
        assertThat(british.relative(Instant.parse("2026-11-22T12:55:00Z"))).isEqualTo("5 min ago");
        assertThat(german.relative(Instant.parse("2026-11-22T12:55:00Z"))).isEqualTo("vor 5 Min.");
        assertThat(british.relative(Instant.parse("2026-11-21T23:30:00Z"))).isEqualTo("13 h ago");
        assertThat(british.relative(Instant.parse("2026-11-21T22:30:00Z"))).isEqualTo("yesterday");
        assertThat(german.relative(Instant.parse("2026-11-18T12:00:00Z"))).isEqualTo("Mi");
        assertThat(british.relative(Instant.parse("2026-11-02T12:00:00Z"))).isEqualTo("2 Nov");
        assertThat(british.relative(Instant.parse("2025-11-02T12:00:00Z"))).isEqualTo("2 Nov 2025");
    }

    @Test
    void printsATimeInTheFutureExactly() {
        assertThat(british.relative(Instant.parse("2026-11-22T15:00:00Z"))).isEqualTo("22 Nov 2026, 16:00");
    }

    @Test
    void writesDatesAndMonths() {
        assertThat(british.date(LocalDate.of(2026, 12, 3))).isEqualTo("3 Dec 2026");
        assertThat(german.date(LocalDate.of(2026, 12, 3))).isEqualTo("03.12.2026");
        assertThat(german.day(LocalDate.of(2026, 12, 3))).isEqualTo("3. Dez.");
        assertThat(german.month(YearMonth.of(2026, 3))).isEqualTo("März 2026");
        assertThat(british.dayHeading(LocalDate.of(2026, 11, 22))).isEqualTo("Today");
        assertThat(british.exact(Instant.parse("2026-11-22T13:05:09Z"))).isEqualTo("22 Nov 2026, 14:05:09 CET");
    }

    @Test
    void writesTheTwoLargestUnitsOfADuration() {
        assertThat(british.duration(Duration.ofSeconds(45))).isEqualTo("45 s");
        assertThat(british.duration(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
        assertThat(german.duration(Duration.ofMinutes(192))).isEqualTo("3 Std. 12 Min.");
        assertThat(british.duration(Duration.ofDays(2))).isEqualTo("2 d");
    }
}
