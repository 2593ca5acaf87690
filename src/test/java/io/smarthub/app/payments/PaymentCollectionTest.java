package io.smarthub.app.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaymentCollectionTest {

    private final MutableClock clock = new MutableClock("2026-11-10T10:00:00Z");
    private final BillsInMemory bills = new BillsInMemory().issue(1);
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private final ScriptedGateway gateway = new ScriptedGateway();
    private int keys;

    private PaymentCollection collection() {
        PaymentSettings settings = new PaymentSettings(gateway.place, LocalDate.parse("2026-01-01"), false, List.of());
        return new PaymentCollection(bills, attempts, gateway, settings, clock, () -> "key-" + ++keys);
    }

    private AttemptState state() {
        return attempts.attempts().getLast().state();
    }

    @Test
    void byHandNothingIsCollectedAndNothingIsRecorded() {
        PaymentGateway byHand = new RecordedByHand();
        PaymentCollection collection =
                new PaymentCollection(bills, attempts, byHand, PaymentSettings.byHand(List.of()), clock, () -> "key");

        assertThat(collection.collectNow()).isEmpty();
        assertThat(collection.attempts()).isEmpty();
        assertThat(bills.booked()).isEmpty();
    }

    @Test
    void theAttemptIsRecordedBeforeTheGatewayIsAsked() {
        gateway.collect = charge -> {
            assertThat(attempts.attempts()).extracting(Attempt::key).containsExactly(charge.key());
            assertThat(state()).isEqualTo(AttemptState.STARTED);
            return new ChargeResult.Succeeded("pi_1");
        };

        collection().collectDue();

        assertThat(state()).isEqualTo(AttemptState.SUCCEEDED);
    }

    @Test
    void thatASecondRequestWasNotTakenSaysNothingOfTheFirst() {
        gateway.collect = charge -> new ChargeResult.Unclear("no answer");
        collection().collectDue();
        gateway.collect = charge -> new ChargeResult.Rejected("no_such_method", "It is gone.");

        collection().collectNow();

        assertThat(state()).isEqualTo(AttemptState.UNCLEAR);
        assertThat(gateway.asked).containsExactly("collect key-1", "find key-1", "collect key-1");
        clock.pass(Duration.ofDays(2));
        collection().collectNow();
        assertThat(attempts.attempts())
                .extracting(Attempt::state)
                .containsExactly(AttemptState.NOT_BEGUN, AttemptState.REJECTED);
    }

    @Test
    void aPaymentThatCannotBeLookedAtStaysAsItWas() {
        gateway.collect = charge -> new ChargeResult.Processing("pi_1");
        collection().collectDue();

        for (ChargeResult answer : List.of(
                new ChargeResult.Rejected("401", "wrong key"),
                new ChargeResult.NotFound(),
                new ChargeResult.Unclear("no answer"))) {
            gateway.looked = answer;
            clock.pass(Duration.ofDays(2));
            collection().collectNow();
            assertThat(state()).as("%s", answer).isEqualTo(AttemptState.PROCESSING);
        }
        assertThat(attempts.attempts()).hasSize(1);
    }

    @Test
    void theSameAgainIsNotRecordedAgain() {
        gateway.collect = charge -> new ChargeResult.Unclear("no answer");
        for (int i = 0; i < 5; i++) {
            collection().collectDue();
        }

        assertThat(attempts.attempts().getLast().results()).hasSize(1);
    }

    @Test
    void whileADeclinedOneCannotBeLookedAtNoOtherIsBegun() {
        gateway.collect = charge -> new ChargeResult.Declined("pi_1", "insufficient_funds", "No money.");
        collection().collectDue();
        clock.pass(Duration.ofDays(1));

        collection().collectDue();
        assertThat(attempts.attempts()).hasSize(1);

        gateway.looked = new ChargeResult.Declined("pi_1", "insufficient_funds", "No money.");
        collection().collectDue();
        assertThat(attempts.attempts()).hasSize(2);
    }

    @Test
    void testMoneyHoldsNothingUpInEarnestButEarnestDoesInATest() {
        gateway.place = PaymentPlace.STRIPE_TEST;
        gateway.collect = charge -> new ChargeResult.Processing("pi_" + charge.key());
        collection().collectDue();
        gateway.place = PaymentPlace.STRIPE_LIVE;

        collection().collectDue();
        assertThat(attempts.attempts())
                .extracting(Attempt::place)
                .containsExactly(PaymentPlace.STRIPE_TEST, PaymentPlace.STRIPE_LIVE);

        gateway.place = PaymentPlace.STRIPE_TEST;
        collection().collectDue();
        assertThat(attempts.attempts()).hasSize(2);
    }

    @Test
    void aLateDeclineOfAnOlderAttemptDoesNotUndoWhatWasPaid() {
        gateway.collect = charge -> new ChargeResult.Unclear("no answer");
        collection().collectDue();
        clock.pass(Duration.ofDays(2));
        gateway.collect = charge -> new ChargeResult.Succeeded("pi_2");
        collection().collectDue();
        assertThat(state()).isEqualTo(AttemptState.SUCCEEDED);

        Heard heard = collection()
                .hear(new PaymentNotice(
                        "evt_1", "pi_1", "key-1", new ChargeResult.Declined("pi_1", "expired_card", "Expired.")));

        assertThat(heard).isEqualTo(Heard.TAKEN);
        assertThat(bills.booked()).containsExactly("paid 1: Stripe pi_2");
    }

    @Test
    void messagesOfTheOtherModeOrOfNobodyAreUnknown() {
        gateway.place = PaymentPlace.STRIPE_TEST;
        collection().collectDue();
        gateway.place = PaymentPlace.STRIPE_LIVE;

        assertThat(collection()
                        .hear(new PaymentNotice(
                                "evt_1", "pi_1", "key-1", new ChargeResult.Declined("pi_1", "code", "sentence"))))
                .isEqualTo(Heard.UNKNOWN);
        assertThat(collection().hear(new PaymentNotice("evt_2", "pi_7", "", new ChargeResult.Succeeded("pi_7"))))
                .isEqualTo(Heard.UNKNOWN);
    }

    @Test
    void twoAtATimeCollectOnceAndTheSecondDoesNotWait() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        gateway.collect = charge -> {
            asked.countDown();
            try {
                assertThat(answer.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new ChargeResult.Succeeded("pi_1");
        };
        PaymentCollection collection = collection();
        CompletableFuture<List<Collected>> first = CompletableFuture.supplyAsync(collection::collectDue);
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(collection.collectNow()).isEmpty();
        assertThat(collection.hear(new PaymentNotice("evt_1", "pi_1", "key-1", new ChargeResult.Succeeded("pi_1"))))
                .as("nor does a message wait for a call that hangs")
                .isEqualTo(Heard.TAKEN);
        answer.countDown();

        assertThat(first.get(30, TimeUnit.SECONDS)).hasSize(1);
        assertThat(gateway.asked).containsExactly("collect key-1");
        assertThat(bills.booked()).containsExactly("paid 1: Stripe pi_1");
    }
}
