package io.smarthub.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void sevenDaysAreTodayAndTheSixBefore() {
        Range range = Preset.LAST_7_DAYS.endingWith(TODAY, PRAGUE);

        assertThat(range.from()).isEqualTo("2026-11-16");
        assertThat(range.lastDay()).isEqualTo(TODAY);
        assertThat(range.days()).isEqualTo(7);
        assertThat(range.previous().from()).isEqualTo("2026-11-09");
    }

    @Test
    void boundariesAreTheFirstInstantsOfTheDaysInTheZone() {
        Range range = Preset.LAST_30_DAYS.endingWith(TODAY, PRAGUE);

        assertThat(range.start()).isEqualTo(Instant.parse("2026-10-23T22:00:00Z"));
        assertThat(range.end()).isEqualTo(Instant.parse("2026-11-22T23:00:00Z"));
        assertThat(range.startsAt()).hasToString("2026-10-24T00:00+02:00[Europe/Prague]");
        assertThat(range.endsAt()).hasToString("2026-11-23T00:00+01:00[Europe/Prague]");
        assertThat(range.contains(range.start())).isTrue();
        assertThat(range.contains(range.end())).isFalse();
    }

    @Test
    void namesTheDaysOnWhichTheClocksChange() {
        assertThat(Preset.LAST_30_DAYS.endingWith(TODAY, PRAGUE).clockChanges())
                .containsExactly(LocalDate.parse("2026-10-25"));
        assertThat(Preset.LAST_12_MONTHS.endingWith(TODAY, PRAGUE).clockChanges())
                .hasSize(2);
        assertThat(Preset.LAST_12_MONTHS.endingWith(TODAY, ZoneId.of("UTC")).clockChanges())
                .isEmpty();
    }

    @Test
    void aDayWithoutMidnightBeginsWhenTheClocksHaveGoneForward() {
        ZoneId santiago = ZoneId.of("America/Santiago");
        Range day = Range.of(LocalDate.parse("2026-09-06"), LocalDate.parse("2026-09-07"), santiago);

        assertThat(day.startsAt().getHour()).isEqualTo(1);
        assertThat(day.clockChanges()).isNotEmpty();
    }

    @Test
    void twelveMonthsAreComparedWithTheTwelveMonthsBefore() {
        Range range = Preset.LAST_12_MONTHS.endingWith(TODAY, PRAGUE);

        assertThat(range.from()).isEqualTo("2025-11-23");
        assertThat(range.previous().from()).isEqualTo("2024-11-23");
        assertThat(range.previous().to()).isEqualTo("2025-11-23");
    }

    @Test
    void twelveMonthsThatEndOnALeapDayBeginOnTheLastOfFebruary() {
        Range range = Preset.LAST_12_MONTHS.endingWith(LocalDate.parse("2028-02-28"), PRAGUE);

        assertThat(range.to()).isEqualTo("2028-02-29");
        assertThat(range.from()).isEqualTo("2027-02-28");
        assertThat(range.previous().from()).isEqualTo("2026-02-28");
    }

    @Test
    void wholeMonthsAreComparedWithAsManyMonthsAndOtherRangesWithAsManyDays() {
        Range february = Range.of(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01"), PRAGUE);
        Range fortnight = Range.of(LocalDate.parse("2026-02-03"), LocalDate.parse("2026-02-17"), PRAGUE);

        assertThat(february.previous().days()).isEqualTo(31);
        assertThat(fortnight.previous().from()).isEqualTo("2026-01-20");
    }

    @Test
    void refusesARangeWithoutADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Range.of(TODAY, TODAY, PRAGUE))
                .withMessage("a range begins before it ends, not 2026-11-22 to 2026-11-22");
    }
}
