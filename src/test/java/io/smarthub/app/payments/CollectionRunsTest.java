package io.smarthub.app.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.app.changes.Change;
import io.smarthub.app.due.AlarmByHand;
import io.smarthub.app.due.ThreadAlarm;
import io.smarthub.domain.billing.PaymentState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CollectionRunsTest {

    private final MutableClock clock = new MutableClock("2026-11-03T09:00:00Z");
    private final Office office = new Office(new RecordInMemory(), clock);
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private final ScriptedGateway gateway = new ScriptedGateway();
    private int keys;
    private final PaymentCollection collection = new PaymentCollection(
            new BilledInvoices(office.billing),
            attempts,
            gateway,
            new PaymentSettings(gateway.place, LocalDate.parse("2026-01-01"), false, List.of()),
            clock,
            () -> "key-" + ++keys);

    @Test
    void collectsAtOnceWhenBillingChangedAndEveryHour() {
        AlarmByHand alarm = new AlarmByHand();
        try (CollectionRuns runs = new CollectionRuns(collection, gateway, office.changes, alarm)) {
            assertThat(runs).isNotNull();
            assertThat(alarm.after()).contains(Duration.ZERO);
            alarm.ring();
            assertThat(alarm.after()).contains(Duration.ofHours(1));
            assertThat(attempts.attempts()).isEmpty();

            office.done(Office.choose("STANDARD"));
            assertThat(alarm.after()).contains(Duration.ZERO);
            alarm.ring();
            assertThat(attempts.attempts()).extracting(Attempt::state).containsExactly(AttemptState.SUCCEEDED);
            assertThat(office.billing.books().payment(1).state()).isEqualTo(PaymentState.PAID);
            alarm.ring();
            assertThat(attempts.attempts()).as("its own decision").hasSize(1);
            office.changes.publish(new Change.TimeMoved());
            assertThat(alarm.after()).contains(Duration.ofHours(1));
        }
        assertThat(gateway.closed.getCount()).isZero();
    }

    @Test
    void looksAgainSoonWhileAnAttemptIsUnclear() {
        AlarmByHand alarm = new AlarmByHand();
        gateway.collect = charge -> new ChargeResult.Unclear("no answer");
        office.done(Office.choose("STANDARD"));
        try (CollectionRuns runs = new CollectionRuns(collection, gateway, office.changes, alarm)) {
            assertThat(runs).isNotNull();
            alarm.ring();
            assertThat(alarm.after()).contains(Duration.ofMinutes(10));
            attempts.killAfter(0, false);
            gateway.found = new ChargeResult.Succeeded("pi_1");
            alarm.ring();
            assertThat(alarm.after()).as("a full disk ends nothing").contains(Duration.ofMinutes(10));
        }
    }

    @Test
    void aGatewayThatHangsDelaysNoRenewalAndEndsWithTheApplication() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        gateway.collect = charge -> {
            hangs.countDown();
            try {
                assertThat(gateway.closed.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new ChargeResult.Unclear("closed");
        };
        office.done(Office.choose("STANDARD"));
        office.done(Office.enable("CONV-100"));
        try (CollectionRuns runs =
                new CollectionRuns(collection, gateway, office.changes, new ThreadAlarm("payments"))) {
            assertThat(runs).isNotNull();
            assertThat(hangs.await(30, TimeUnit.SECONDS)).isTrue();
            clock.set("2026-12-04T09:00:00Z");

            assertThat(office.billing.catchUp().issued()).hasSize(1);
        }
        assertThat(attempts.attempts())
                .as("the second bill is left for another time")
                .extracting(Attempt::state)
                .containsExactly(AttemptState.UNCLEAR);
    }
}
