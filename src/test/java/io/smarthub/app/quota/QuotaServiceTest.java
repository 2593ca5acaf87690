package io.smarthub.app.quota;

import static io.smarthub.app.billing.Office.choose;
import static io.smarthub.app.billing.Office.disable;
import static io.smarthub.app.billing.Office.enable;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.quota.WarningLevel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Q7, Q11, Q12 and the two clocks of D4. */
class QuotaServiceTest {

    private final TreeMap<LocalDate, Integer> units = new TreeMap<>();
    private final Office office = new Office(new RecordInMemory(), new MutableClock("2026-11-03T09:00:00Z"));
    private final QuotaService quota = new QuotaService(new Units(), office.billing, office, office.clock);

    @Test
    void thePresentMonthShowsTheCapacityInForceNow() {
        office.done(choose("STANDARD"));
        assertThat(quota.current().quota().limit()).isEqualTo(100);

        office.done(enable("CONV-200"));
        assertThat(quota.current().quota().limit()).isEqualTo(300);
        assertThat(quota.current().quota().extra()).isEqualTo(200);
        assertThat(quota.current().plan()).isEqualTo(PlanCode.STANDARD);
    }

    @Test
    void aPastMonthShowsTheCapacityAtItsLastInstant() {
        office.done(choose("STANDARD"));
        office.clock.set("2026-11-20T09:00:00Z");
        office.done(enable("CONV-200"));
        office.done(disable("CONV-200"));
        office.clock.set("2027-01-10T09:00:00Z");

        assertThat(quota.month(YearMonth.of(2026, 11)).quota().limit()).isEqualTo(300);
        assertThat(quota.month(YearMonth.of(2026, 12)).quota().limit()).isEqualTo(100);
        assertThat(quota.month(YearMonth.of(2026, 12)).forecast()).isEmpty();
    }

    @Test
    void aMonthToComeShowsWhatIsLeftOfThePlanByThen() {
        office.done(choose("STANDARD"));
        office.done(enable("CONV-200"));
        office.done(disable("CONV-200"));

        assertThat(quota.current().quota().limit()).isEqualTo(300);
        assertThat(quota.month(YearMonth.of(2026, 12)).quota().limit()).isEqualTo(100);
        office.done(new Action.AutoRenew(false));
        assertThat(quota.month(YearMonth.of(2027, 1)).quota().limit()).isZero();
        assertThat(quota.month(YearMonth.of(2099, 1)).plan()).isEqualTo(PlanCode.FREE);
    }

    @Test
    void aChangeOfPlanChangesTheLimitAtOnceAndWhatIsUsedStays() {
        office.done(choose("STANDARD"));
        units.put(LocalDate.of(2026, 11, 2), 130);
        assertThat(quota.current().quota().over()).isEqualTo(30);
        assertThat(quota.current().quota().warning()).isEqualTo(WarningLevel.AT_100);

        office.done(choose("PRO"));
        assertThat(quota.current().quota().remaining()).isEqualTo(370);
        assertThat(quota.current().quota().used()).isEqualTo(130);
    }

    @Test
    void aMonthBeforeAnyPlanWasRecordedSaysThatItsLimitIsUnknown() {
        units.put(LocalDate.of(2026, 9, 2), 40);
        office.done(choose("STANDARD"));

        assertThat(quota.month(YearMonth.of(2026, 9)).planKnown()).isFalse();
        assertThat(quota.month(YearMonth.of(2026, 9)).quota().used()).isEqualTo(40);
        assertThat(quota.current().planKnown()).isTrue();
    }

    @Test
    void aClockThatIsSetBackShowsAMonthWithItsOwnCapacity() {
        office.done(choose("STANDARD"));
        office.clock.set("2026-12-10T09:00:00Z");
        office.done(enable("CONV-100"));

        office.clock.set("2026-11-20T09:00:00Z");
        assertThat(quota.current().quota().limit()).isEqualTo(100);
        office.clock.set("2026-10-20T09:00:00Z");
        assertThat(quota.current().planKnown()).as("before the first plan").isFalse();
    }

    @Test
    void adviceClosesTheForecastGapWithTheCheapestPackage() {
        LocalDate.of(2026, 8, 1).datesUntil(LocalDate.of(2026, 11, 3)).forEach(day -> units.put(day, 6));
        office.done(choose("STANDARD"));

        QuotaReport report = quota.current();

        assertThat(report.forecast().orElseThrow().gap()).isBetween(76, 80);
        assertThat(report.forecast().orElseThrow().runsOutOn()).contains(LocalDate.of(2026, 11, 18));
        assertThat(report.advice().orElseThrow().packages())
                .extracting(AddOn::code)
                .containsExactly("CONV-100");
    }

    @Test
    void aMonthIsNotUsedUpBeforeItsLimitWasAsLowAsItIs() {
        LocalDate.of(2026, 11, 3).datesUntil(LocalDate.of(2026, 11, 20)).forEach(day -> units.put(day, 12));
        office.done(choose("PRO"));
        office.clock.set("2026-11-20T09:00:00Z");
        assertThat(quota.forecast(quota.current().quota().withCapacity(100, 0)).runsOutOn())
                .as("tried, from now on")
                .contains(LocalDate.of(2026, 11, 20));
        office.done(choose("STANDARD"));
        office.done(new Action.SetAgents(1));

        office.clock.set("2026-11-25T09:00:00Z");
        assertThat(quota.current().forecast().orElseThrow().runsOutOn()).contains(LocalDate.of(2026, 11, 20));
        assertThat(quota.forecast(quota.current().quota()).runsOutOn()).contains(LocalDate.of(2026, 11, 20));
        assertThat(quota.forecast(quota.current().quota().withCapacity(200, 0)).runsOutOn())
                .as("more would be used up since then too")
                .contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void theMonthIsFullAgainOnTheFirstWhateverTheBillingPeriod() {
        office.done(choose("STANDARD"));
        units.put(LocalDate.of(2026, 11, 30), 100);
        office.clock.set("2026-11-30T22:59:59Z");
        assertThat(quota.current().quota().remaining()).isZero();

        office.clock.set("2026-11-30T23:00:00Z");
        assertThat(quota.current().quota().remaining()).isEqualTo(100);
        assertThat(office.billing.books().renewsOn()).contains(LocalDate.of(2026, 12, 3));
    }

    private final class Units implements LedgerReader {

        @Override
        public int used(QuotaMonth month) {
            return unitsByDay(month.month().atDay(1), month.resetsOn()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        @Override
        public SortedMap<LocalDate, Integer> unitsByDay(LocalDate from, LocalDate until) {
            return units.subMap(from, until);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return units.isEmpty() ? Optional.empty() : Optional.of(units.firstKey());
        }
    }
}
