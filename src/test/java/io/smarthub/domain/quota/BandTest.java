package io.smarthub.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BandTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final QuotaMonth OCTOBER = new QuotaMonth(YearMonth.of(2026, 10), PRAGUE);
    private static final LocalDate TENTH = LocalDate.of(2026, 10, 10);

    @Property(tries = 2_000)
    void theExpectationLiesInTheBandAndSoDoesItsDay(
            @ForAll @Size(70) List<@IntRange(max = 40) Integer> units,
            @ForAll @IntRange(max = 1200) int limit,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(max = 23) int hour) {
        LocalDate today = LocalDate.of(2026, 10, day);
        SortedMap<LocalDate, Integer> days = days(units, today);
        Forecast forecast =
                forecast(days, limit, today.atTime(hour, 0).atZone(PRAGUE).toInstant());
        Band band = forecast.band();

        assertThat(band.low()).isLessThanOrEqualTo(forecast.expectedTotal());
        assertThat(band.high()).isGreaterThanOrEqualTo(forecast.expectedTotal());
        assertThat(band.low()).isGreaterThanOrEqualTo(used(days));
        forecast.runsOutOn().ifPresent(date -> {
            assertThat(band.earliestRunOut().orElseThrow()).isBeforeOrEqualTo(date);
            band.latestRunOut().ifPresent(latest -> assertThat(latest).isAfterOrEqualTo(date));
        });
        if (forecast.runsOutOn().isEmpty()) {
            assertThat(band.latestRunOut()).isEmpty();
        }
    }

    @Property(tries = 500)
    void theBandNeverGrowsAsTheMonthGoesOnAtTheSamePace(
            @ForAll @Size(56) List<@IntRange(max = 40) Integer> units, @ForAll @IntRange(max = 30 * 24) int hours) {
        Pace pace = Pace.measure(days(units, TENTH), LocalDate.of(2026, 1, 1), TENTH);
        Quota quota = new Quota(OCTOBER, 0, 0, 50);
        Instant now = OCTOBER.from().plus(Duration.ofHours(hours));

        Band before = Band.of(quota, pace, now, null);
        Band after = Band.of(quota, pace, now.plus(Duration.ofHours(9)), null);

        assertThat(after.high()).isLessThanOrEqualTo(before.high());
        if (after.low() > quota.used()) {
            // both ends are rounded away from the middle
            assertThat(width(after)).isLessThanOrEqualTo(width(before) + 2);
        }
    }

    @Property(tries = 200)
    void atTheMonthsEndTheBandIsWhatIsUsed(@ForAll @Size(70) List<@IntRange(max = 40) Integer> units) {
        LocalDate last = LocalDate.of(2026, 10, 31);
        SortedMap<LocalDate, Integer> days = days(units, last);

        Forecast forecast = forecast(days, 10_000, OCTOBER.until().minusMillis(1));

        assertThat(forecast.band().low()).isEqualTo(used(days));
        assertThat(forecast.band().high()).isBetween(used(days), used(days) + 1);
    }

    @Test
    void whereEveryWeekWasTheSameThereIsNoDoubt() {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        LocalDate.of(2026, 8, 1).datesUntil(TENTH).forEach(day -> days.put(day, 5));

        Forecast forecast = forecast(days, 100, TENTH.atStartOfDay(PRAGUE).toInstant());

        assertThat(forecast.pace().variance()).isZero();
        assertThat(forecast.band())
                .isEqualTo(new Band(155, 155, LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 20)));
        assertThat(forecast.band().isWide()).isFalse();
    }

    @Test
    void anExhaustedMonthRanOutOnOneDay() {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        LocalDate.of(2026, 8, 1).datesUntil(TENTH).forEach(day -> days.put(day, day.getDayOfMonth() % 2 * 20));

        Forecast forecast = forecast(days, 50, TENTH.atStartOfDay(PRAGUE).toInstant());

        assertThat(forecast.band().earliestRunOut()).isEqualTo(forecast.runsOutOn());
        assertThat(forecast.band().latestRunOut()).isEqualTo(forecast.runsOutOn());
    }

    @Test
    void lessThanAWeekHasNoBand() {
        Pace pace = Pace.measure(new TreeMap<>(), TENTH.minusDays(3), TENTH);

        assertThat(Band.of(new Quota(OCTOBER, 100, 0, 7), pace, OCTOBER.from(), null))
                .isEqualTo(new Band(7, 7, null, null));
    }

    /** 400 months of a shop whose days differ as throws of dice: about eight of ten end in their band. */
    @Test
    void eightMonthsOfTenEndInTheirBand() {
        Random dice = new Random(11);
        int within = 0;
        for (int month = 0; month < 400; month++) {
            SortedMap<LocalDate, Integer> days = new TreeMap<>();
            LocalDate.of(2026, 8, 1)
                    .datesUntil(LocalDate.of(2026, 11, 1))
                    .forEach(day -> days.put(day, dice(dice, day)));
            int total = used(days);
            SortedMap<LocalDate, Integer> known = days.headMap(TENTH);
            Band band = forecast(
                            new TreeMap<>(known), 0, TENTH.atStartOfDay(PRAGUE).toInstant())
                    .band();
            within += total >= band.low() && total <= band.high() ? 1 : 0;
        }

        assertThat(within / 400.0).isBetween(0.74, 0.88);
    }

    private static int dice(Random dice, LocalDate day) {
        int throwsOfADay = day.getDayOfWeek().getValue() > 5 ? 1 : 3;
        return dice.ints(throwsOfADay, 0, 7).sum();
    }

    private static int width(Band band) {
        return band.high() - band.low();
    }

    private static Forecast forecast(SortedMap<LocalDate, Integer> days, int limit, Instant now) {
        return Forecast.of(
                new Quota(OCTOBER, limit, 0, used(days)), days, LocalDate.of(2026, 1, 1), LocalDate.MIN, now);
    }

    private static int used(SortedMap<LocalDate, Integer> days) {
        return days.subMap(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static SortedMap<LocalDate, Integer> days(List<Integer> units, LocalDate until) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            days.put(until.minusDays(i + 1L), units.get(i));
        }
        return days;
    }
}
