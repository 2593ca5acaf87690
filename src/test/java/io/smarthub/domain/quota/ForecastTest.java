package io.smarthub.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private static SortedMap<LocalDate, Integer> everyDay(int units, LocalDate from, LocalDate until) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        from.datesUntil(until).forEach(day -> days.put(day, units));
        return days;
    }

    private static Forecast at(Instant now, SortedMap<LocalDate, Integer> days, int limit, LocalDate firstDay) {
        QuotaMonth month = QuotaMonth.of(now, PRAGUE);
        int used = days.subMap(month.month().atDay(1), month.resetsOn()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Forecast.of(new Quota(month, limit, 0, used), days, firstDay, LocalDate.MIN, now);
    }

    @Test
    void aSteadyPaceRunsOutOnTheExpectedDay() {
        SortedMap<LocalDate, Integer> days = everyDay(5, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 11));

        Forecast forecast = at(Instant.parse("2026-11-10T23:00:00Z"), days, 100, LONG_AGO);

        assertThat(forecast.perDay()).isEqualTo(5.0);
        assertThat(forecast.runsOutOn()).contains(LocalDate.of(2026, 11, 20));
        assertThat(forecast.expectedTotal()).isEqualTo(150);
        assertThat(forecast.gap()).isEqualTo(50);
    }

    @Test
    void whatWasUsedBeforeTheLimitBecameSoLowIsUsedUpOnTheDayItDid() {
        SortedMap<LocalDate, Integer> days = everyDay(10, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 20));
        Instant now = Instant.parse("2026-11-19T23:00:00Z");
        QuotaMonth month = QuotaMonth.of(now, PRAGUE);

        for (int day : List.of(5, 10, 15)) {
            Forecast forecast =
                    Forecast.of(new Quota(month, 100, 0, 190), days, LONG_AGO, LocalDate.of(2026, 11, day), now);
            LocalDate reached = LocalDate.of(2026, 11, Math.max(10, day));
            assertThat(forecast.runsOutOn()).contains(reached);
            assertThat(forecast.band().earliestRunOut()).contains(reached);
        }
    }

    @Test
    void aQuotaThatLastsHasNoDate() {
        SortedMap<LocalDate, Integer> days = everyDay(3, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 11));

        Forecast forecast = at(Instant.parse("2026-11-10T23:00:00Z"), days, 100, LONG_AGO);

        assertThat(forecast.runsOutOn()).isEmpty();
        assertThat(forecast.expectedTotal()).isEqualTo(90);
        assertThat(forecast.gap()).isZero();
    }

    @Test
    void knowsThatWeekendsAreQuiet() {
        SortedMap<LocalDate, Integer> days = everyDay(10, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 13));
        days.replaceAll((day, units) -> day.getDayOfWeek().getValue() >= 6 ? 0 : units);

        Forecast forecast = at(Instant.parse("2026-11-12T23:00:00Z"), days, 110, LONG_AGO);

        assertThat(forecast.pace().on(LocalDate.of(2026, 11, 14))).isLessThan(1);
        assertThat(forecast.pace().on(LocalDate.of(2026, 11, 16))).isGreaterThan(9);
        assertThat(forecast.runsOutOn()).contains(LocalDate.of(2026, 11, 16));
    }

    @Test
    void onlyTheRestOfTodayIsStillToCome() {
        SortedMap<LocalDate, Integer> days = everyDay(8, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 30));

        Forecast morning = at(Instant.parse("2026-11-29T23:00:00Z"), days, 1000, LONG_AGO);
        Forecast evening = at(Instant.parse("2026-11-30T17:00:00Z"), days, 1000, LONG_AGO);

        assertThat(morning.expectedTotal()).isEqualTo(29 * 8 + 8);
        assertThat(evening.expectedTotal()).isEqualTo(29 * 8 + 2);
    }

    @Test
    void anExhaustedMonthNamesTheDayOnWhichItHappened() {
        SortedMap<LocalDate, Integer> days = everyDay(10, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 16));

        Forecast forecast = at(Instant.parse("2026-11-15T23:00:00Z"), days, 100, LONG_AGO);

        assertThat(forecast.runsOutOn()).contains(LocalDate.of(2026, 11, 10));
        assertThat(forecast.expectedTotal()).isEqualTo(300);
        assertThat(forecast.gap()).isEqualTo(200);
    }

    @Test
    void daysBeforeTheFirstRecordAreNotQuietDays() {
        SortedMap<LocalDate, Integer> days = everyDay(4, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 15));

        Forecast forecast = at(Instant.parse("2026-11-14T23:00:00Z"), days, 1000, LocalDate.of(2026, 11, 1));

        assertThat(forecast.perDay()).isEqualTo(4.0);
        assertThat(forecast.expectedTotal()).isEqualTo(120);
    }

    @Test
    void lessThanAWeekSaysNothing() {
        SortedMap<LocalDate, Integer> days = everyDay(50, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 15));

        Forecast forecast = at(Instant.parse("2026-11-14T23:00:00Z"), days, 1000, LocalDate.of(2026, 11, 9));

        assertThat(forecast.pace().isKnown()).isFalse();
        assertThat(forecast.runsOutOn()).isEmpty();
        assertThat(forecast.expectedTotal()).isEqualTo(300);
    }

    @Test
    void aPlanWithoutChatbotHasNoRunOutDate() {
        SortedMap<LocalDate, Integer> days = everyDay(2, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 15));

        Forecast forecast = at(Instant.parse("2026-11-14T23:00:00Z"), days, 0, LONG_AGO);

        assertThat(forecast.runsOutOn()).isEmpty();
        assertThat(forecast.gap()).isEqualTo(60);
    }

    @Property
    void theExpectationNeverFallsBelowWhatIsUsedAndTheDateLiesInTheMonth(
            @ForAll @IntRange(max = 60) int units,
            @ForAll @IntRange(max = 2000) int limit,
            @ForAll @IntRange(min = 1, max = 30) int day) {
        LocalDate today = LocalDate.of(2026, 10, day);
        SortedMap<LocalDate, Integer> days = everyDay(units, LocalDate.of(2026, 8, 1), today);
        days.keySet().removeIf(some -> some.getDayOfWeek() == DayOfWeek.SUNDAY);

        Forecast forecast = at(today.atTime(15, 0).atZone(PRAGUE).toInstant(), days, limit, LONG_AGO);

        int used = days.tailMap(LocalDate.of(2026, 10, 1)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(forecast.expectedTotal()).isGreaterThanOrEqualTo(used);
        forecast.runsOutOn()
                .ifPresent(date -> assertThat(date).isBetween(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        if (limit > 0 && forecast.gap() > 0) {
            assertThat(forecast.runsOutOn()).isPresent();
        }
        if (limit == 0 || forecast.expectedTotal() < limit) {
            assertThat(forecast.runsOutOn()).isEmpty();
        }
    }
}
