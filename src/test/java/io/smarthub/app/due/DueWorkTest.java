package io.smarthub.app.due;

import static io.smarthub.app.billing.Office.choose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.app.changes.Change;
import io.smarthub.app.intake.StoreFailure;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The account is in Prague, an hour ahead of UTC in winter, on STANDARD since 3 November. */
class DueWorkTest {

    private final RecordInMemory store = new RecordInMemory();
    private final MutableClock clock = new MutableClock("2026-11-03T09:00:00Z");
    private final Office office = new Office(store, clock);
    private final DueWork work = new DueWork(office.billing, office, clock, office.changes);

    @BeforeEach
    void aPaidPlan() {
        office.done(choose("STANDARD"));
        assertThat(work.perform()).isEqualTo(DueWork.LONGEST_REST);
        office.told.clear();
    }

    @Test
    void aPeriodThatEndsWhileTheWindowIsOpenIsRenewedAndTold() {
        clock.set("2026-12-02T22:59:30Z");
        assertThat(work.perform())
                .as("until midnight in Prague, when the period ends")
                .hasSeconds(30);
        assertThat(invoices()).isEqualTo(1);

        clock.set("2026-12-02T23:00:00Z");
        work.perform();
        work.perform();

        assertThat(invoices()).isEqualTo(2);
        assertThat(office.told)
                .as("the day of 2 December, then the renewal and the day of 3 December")
                .containsExactly(new Change.TimeMoved(), new Change.Billing(), new Change.TimeMoved());
    }

    @Test
    void aMachineThatSleptOverTwoPeriodsCatchesUpBoth() {
        clock.set("2027-01-20T12:00:00Z");

        work.perform();

        assertThat(invoices()).isEqualTo(3);
    }

    @Test
    void aDayBeginsAtMidnightOfTheAccountsZone() {
        clock.set("2026-11-03T22:59:59Z");
        assertThat(work.perform()).hasSeconds(1);
        assertThat(office.told).isEmpty();

        clock.set("2026-11-03T23:00:00Z");
        work.perform();

        assertThat(office.told).containsExactly(new Change.TimeMoved());
        clock.set("2026-11-04T00:00:00Z");
        work.perform();
        assertThat(office.told).as("midnight in UTC is none").hasSize(1);
    }

    @Test
    void anotherZoneMayHaveAnotherDay() {
        office.save(account -> account.withZone(ZoneId.of("Pacific/Kiritimati")));
        work.reconsider();
        clock.set("2026-11-03T10:00:00Z");

        work.perform();

        assertThat(office.told)
                .as("the terms with the zone, and 4 November")
                .containsExactly(new Change.Billing(), new Change.TimeMoved());
    }

    @Test
    void anEditedCatalogueIsTakenOverOnceItIsConsideredAgain() {
        int postings = store.load().postings();
        office.editCatalogue(text -> text.replace("EUR=9.00", "EUR=12.00"));
        work.perform();
        assertThat(store.load().postings()).isEqualTo(postings);

        work.reconsider();
        work.perform();

        assertThat(store.load().postings()).isEqualTo(postings + 1);
    }

    @Test
    void aClockThatIsSetBackRenewsNothingTwiceAndIsTold() {
        clock.set("2026-12-05T12:00:00Z");
        work.perform();
        assertThat(invoices()).isEqualTo(2);
        office.told.clear();

        clock.set("2026-11-10T12:00:00Z");
        work.perform();

        assertThat(office.told).contains(new Change.TimeMoved());
        assertThat(work.clockBehind())
                .isEqualTo(Duration.between(clock.instant(), store.load().reached()));
        assertThat(invoices()).isEqualTo(2);

        office.told.clear();
        clock.set("2026-12-05T12:00:01Z");
        work.reconsider();
        work.perform();
        assertThat(work.clockBehind()).isZero();
        assertThat(office.told).contains(new Change.TimeMoved());
        assertThat(invoices()).isEqualTo(2);
    }

    @Test
    void aCorrectionOfTheClockBySecondsIsNothing() {
        clock.pass(Duration.ofMillis(-900));

        work.perform();

        assertThat(office.told).isEmpty();
    }

    @Test
    void whatCouldNotBeRecordedStaysDue() {
        clock.set("2026-12-05T12:00:00Z");
        store.killAfter(0);
        assertThatThrownBy(work::perform).isInstanceOf(StoreFailure.class);
        assertThat(invoices()).isEqualTo(1);

        store.killAfter(Integer.MAX_VALUE);
        work.perform();

        assertThat(invoices()).isEqualTo(2);
    }

    @Test
    void aDayThatBeginsWhileTheDiskIsFullIsToldAllTheSame() {
        clock.set("2026-12-05T12:00:00Z");
        store.killAfter(0);

        assertThatThrownBy(work::perform).isInstanceOf(StoreFailure.class);

        assertThat(office.told).containsExactly(new Change.TimeMoved());
    }

    @Test
    void aClockThatIsSetBackIsToldAlsoWhenNothingCanBeRecorded() {
        clock.set("2026-12-05T12:00:00Z");
        store.killAfter(0);
        assertThatThrownBy(work::perform).isInstanceOf(StoreFailure.class);
        office.told.clear();

        clock.set("2026-12-05T11:00:00Z");
        assertThatThrownBy(work::perform).isInstanceOf(StoreFailure.class);

        assertThat(office.told).containsExactly(new Change.TimeMoved());
    }

    private int invoices() {
        return store.load().invoices().size();
    }
}
