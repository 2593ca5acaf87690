package io.smarthub.app.warnings;

import static io.smarthub.app.billing.Office.choose;
import static io.smarthub.app.billing.Office.enable;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.app.quota.LedgerReader;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.store.quota.H2GivenWarnings;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarningsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    private Path dir;

    private final Map<YearMonth, Integer> used = new HashMap<>();
    private final Office office = new Office(new RecordInMemory(), new MutableClock("2026-11-03T09:00:00Z"));
    private TestDb db;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
        office.done(choose("STANDARD"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** As after a start: nothing is remembered but what is stored. */
    private List<String> taken() {
        return new Warnings(
                        new Used(),
                        office.billing,
                        office,
                        new H2GivenWarnings(db.database(), TestDb.CLOCK),
                        office.clock)
                .take().stream()
                        .map(warning -> warning.kind() + " " + warning.period() + " " + warning.level())
                        .toList();
    }

    @Test
    void eachLevelIsGivenOnceInAMonth() {
        used.put(NOVEMBER, 79);
        assertThat(taken()).isEmpty();
        used.put(NOVEMBER, 80);
        assertThat(taken()).containsExactly("QUOTA 2026-11/100 80");
        assertThat(taken()).isEmpty();
        used.put(NOVEMBER, 95);
        assertThat(taken()).containsExactly("QUOTA 2026-11/100 95");
        used.put(NOVEMBER, 100);
        assertThat(taken()).containsExactly("QUOTA 2026-11/100 100");
        used.put(NOVEMBER, 140);
        assertThat(taken()).isEmpty();
    }

    @Test
    void aJumpOverLevelsGivesTheHighestAlone() {
        used.put(NOVEMBER, 79);
        taken();
        used.put(NOVEMBER, 100);
        assertThat(taken()).containsExactly("QUOTA 2026-11/100 100");
        used.put(NOVEMBER, 96);

        assertThat(taken()).isEmpty();
    }

    @Test
    void whatWasGivenIsRememberedOverARestart() {
        used.put(NOVEMBER, 85);
        taken();
        db.close();
        db = TestDb.open(dir);

        assertThat(taken()).isEmpty();
    }

    @Test
    void aNewMonthIsWarnedAnewAndAPastOneNever() {
        used.put(NOVEMBER, 85);
        used.put(NOVEMBER.minusMonths(1), 500);
        assertThat(taken()).containsExactly("QUOTA 2026-11/100 80");

        office.clock.set("2026-12-01T09:00:00Z");
        used.put(NOVEMBER, 100);
        assertThat(taken()).isEmpty();
        used.put(NOVEMBER.plusMonths(1), 80);
        assertThat(taken()).containsExactly("QUOTA 2026-12/100 80");
    }

    @Test
    void anotherLimitIsWarnedOfAgainAndAnEarlierOneIsNot() {
        used.put(NOVEMBER, 100);
        taken();
        office.done(enable("CONV-100"));
        assertThat(taken()).isEmpty();
        used.put(NOVEMBER, 165);

        assertThat(taken()).containsExactly("QUOTA 2026-11/200 80");
        assertThat(taken()).isEmpty();
    }

    @Test
    void withoutALimitThereIsNothingToWarnOf() {
        Office free = new Office(new RecordInMemory(), new MutableClock("2026-11-03T09:00:00Z"));
        used.put(NOVEMBER, 100);

        assertThat(new Warnings(
                                new Used(),
                                free.billing,
                                free,
                                new H2GivenWarnings(db.database(), TestDb.CLOCK),
                                free.clock)
                        .take())
                .isEmpty();
    }

    @Test
    void thePlansEndIsWarnedOfAtMidnightOfTheAccountsZone() {
        office.done(new Action.AutoRenew(false));
        office.clock.set("2026-11-18T22:59:59Z");
        assertThat(taken()).isEmpty();
        office.clock.set("2026-11-18T23:00:00Z");
        assertThat(taken()).containsExactly("PLAN_END 2026-12-03 -14");
        assertThat(taken()).isEmpty();
        office.clock.set("2026-11-25T23:00:00Z");
        assertThat(taken()).containsExactly("PLAN_END 2026-12-03 -7");
        office.clock.set("2026-12-01T22:59:59Z");
        assertThat(taken()).isEmpty();
        office.clock.set("2026-12-01T23:00:00Z");
        assertThat(taken()).containsExactly("PLAN_END 2026-12-03 -1");
        office.clock.set("2026-12-02T23:00:00Z");
        assertThat(taken()).isEmpty();
    }

    @Test
    void ofTheLevelsPassedWhileTheWindowWasClosedOnlyTheNearestIsGiven() {
        office.done(new Action.AutoRenew(false));
        office.clock.set("2026-11-30T09:00:00Z");
        assertThat(taken()).containsExactly("PLAN_END 2026-12-03 -7");
        assertThat(taken()).isEmpty();
    }

    @Test
    void aPlanThatRenewsAgainIsNotWarnedOf() {
        office.done(new Action.AutoRenew(false));
        office.done(new Action.AutoRenew(true));
        office.clock.set("2026-12-01T09:00:00Z");

        assertThat(taken()).isEmpty();
    }

    private final class Used implements LedgerReader {

        @Override
        public int used(QuotaMonth month) {
            return used.getOrDefault(month.month(), 0);
        }

        @Override
        public SortedMap<LocalDate, Integer> unitsByDay(LocalDate from, LocalDate until) {
            return new TreeMap<>();
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.empty();
        }
    }
}
