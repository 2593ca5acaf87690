package io.smarthub.app.due;

import static io.smarthub.app.billing.Office.choose;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.app.changes.Change;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimekeeperTest {

    private final RecordInMemory store = new RecordInMemory();
    private final MutableClock clock = new MutableClock("2026-11-03T09:00:00Z");
    private final Office office = new Office(store, clock);
    private final AlarmByHand alarm = new AlarmByHand();
    private final Timekeeper timekeeper =
            new Timekeeper(new DueWork(office.billing, office, clock, office.changes), office.changes, alarm);

    @Test
    void looksAtOnceAndThenRests() {
        assertThat(alarm.after()).contains(Duration.ZERO);

        alarm.ring();

        assertThat(alarm.after().orElseThrow()).isBetween(DueWork.LONGEST_REST, DueWork.LONGEST_REST.plusMillis(1));
    }

    @Test
    void looksAgainWhenBillingOrTheAccountChanged() {
        for (Change change : List.of(new Change.Billing(), new Change.AccountChanged())) {
            alarm.ring();
            office.changes.publish(change);
            assertThat(alarm.after()).as("%s", change).contains(Duration.ZERO);
        }
        alarm.ring();
        office.changes.publish(new Change.ManyConversations());
        assertThat(alarm.after().orElseThrow()).isPositive();
    }

    @Test
    void aPlanThatIsChosenLaterIsRenewedAtItsEnd() {
        alarm.ring();
        office.done(choose("STANDARD"));
        alarm.ring();
        clock.set("2026-12-03T12:00:00Z");

        alarm.ring();

        assertThat(store.load().invoices()).hasSize(2);
    }

    @Test
    void comingBackAsksBillingAgainAfterAMinuteAtTheEarliest() {
        office.done(choose("STANDARD"));
        alarm.ring();
        int postings = store.load().postings();
        office.editCatalogue(text -> text.replace("EUR=9.00", "EUR=12.00"));

        clock.pass(Duration.ofSeconds(59));
        timekeeper.look();
        assertThat(alarm.after()).contains(Duration.ZERO);
        alarm.ring();
        assertThat(store.load().postings()).as("after 59 seconds").isEqualTo(postings);

        clock.pass(Duration.ofSeconds(1));
        timekeeper.look();
        alarm.ring();
        assertThat(store.load().postings()).as("after a minute").isEqualTo(postings + 1);
    }

    @Test
    void comingBackAfterTheClockWasSetBackAsksAtOnce() {
        alarm.ring();
        office.told.clear();

        clock.pass(Duration.ofSeconds(-30));
        timekeeper.look();
        alarm.ring();

        assertThat(office.told).contains(new Change.TimeMoved());
    }

    @Test
    void triesAgainAfterAFailure() {
        office.done(choose("STANDARD"));
        clock.set("2026-12-03T12:00:00Z");
        store.killAfter(0);

        alarm.ring();
        assertThat(alarm.after().orElseThrow()).isPositive();
        store.killAfter(Integer.MAX_VALUE);
        alarm.ring();

        assertThat(store.load().invoices()).hasSize(2);
    }

    @Test
    void doesNothingOnceItIsClosed() {
        timekeeper.close();

        office.changes.publish(new Change.Billing());

        assertThat(alarm.after()).isEmpty();
    }

    @Test
    void theAlarmOfTheSystemRingsForTheLastOneThatWasSet() throws InterruptedException {
        List<String> rung = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        try (Alarm system = new ThreadAlarm("alarm")) {
            system.set(Duration.ofDays(1), () -> rung.add("replaced"));
            system.set(Duration.ZERO, () -> {
                rung.add("last");
                done.countDown();
            });
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(rung).containsExactly("last");
    }

    @Test
    void theAlarmOfTheSystemIsSilentOnceItIsClosed() {
        Alarm system = new ThreadAlarm("alarm");
        List<String> rung = new ArrayList<>();
        system.set(Duration.ofDays(1), () -> rung.add("set before"));
        system.close();
        system.set(Duration.ZERO, () -> rung.add("set after"));

        assertThat(rung).isEmpty();
    }
}
