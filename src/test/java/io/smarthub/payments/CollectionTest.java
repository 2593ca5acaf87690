package io.smarthub.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.Collected;
import io.smarthub.payments.StripeStandIn.Bank;
import io.smarthub.payments.StripeStandIn.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CollectionTest {

    private final Till till = new Till(Till.QUICK);

    @AfterEach
    void stop() {
        till.close();
    }

    private List<AttemptState> states() {
        return till.attempts.attempts().stream().map(Attempt::state).toList();
    }

    private List<String> posts() {
        return till.stripe.requests().stream()
                .filter(request -> request.startsWith("POST"))
                .toList();
    }

    private void days(int days) {
        till.clock.pass(Duration.ofDays(days));
    }

    @Test
    void openBillsAreCollectedInOrderAndOnce() {
        till.bills.issue(1).issue(2);

        List<Collected> collected = till.collection.collectDue();

        assertThat(collected).extracting(each -> each.bill().invoice()).containsExactly(1, 2);
        assertThat(collected).extracting(each -> each.last().state()).containsOnly(AttemptState.SUCCEEDED);
        assertThat(till.bills.booked()).containsExactly("paid 1: Stripe pi_1", "paid 2: Stripe pi_2");
        assertThat(till.collection.collectDue()).isEmpty();
        assertThat(posts()).hasSize(2);
    }

    @Test
    void whatWasIssuedBeforeTheAgreedDayIsLeft() {
        till.bills.issue(1, Till.ACCOUNT.collectFrom().minusDays(1)).issue(2, Till.ACCOUNT.collectFrom());

        assertThat(till.collection.collectDue())
                .extracting(each -> each.bill().invoice())
                .containsExactly(2);
    }

    @Test
    void aDeclinedOneIsTriedAgainAfterOneThreeFiveAndSevenDaysUnderANewKeyAndThenLeft() {
        till.bills.issue(1);
        till.stripe.bank(Bank.NO_MONEY, Bank.NO_MONEY, Bank.NO_MONEY, Bank.NO_MONEY, Bank.NO_MONEY);
        Instant first = till.clock.instant();

        assertThat(till.collection.collectDue().getFirst().next()).contains(first.plus(Duration.ofDays(1)));
        assertThat(till.bills.booked()).containsExactly("failed 1: Stripe pi_1: insufficient_funds");
        till.clock.pass(Duration.ofHours(23));
        till.collection.collectDue();
        assertThat(posts()).hasSize(1);
        for (int day : new int[] {1, 3, 5, 7}) {
            till.clock.set(first.plus(Duration.ofDays(day)).minusSeconds(1));
            till.collection.collectDue();
            till.clock.set(first.plus(Duration.ofDays(day)));
            till.collection.collectDue();
        }
        days(30);
        Collected left = till.collection.collectDue().getFirst();

        assertThat(left.next()).isEmpty();
        assertThat(left.last().state()).isEqualTo(AttemptState.DECLINED);
        assertThat(posts()).hasSize(5).doesNotHaveDuplicates();
        assertThat(till.bills.booked("failed", 1)).hasSize(5);
    }

    @Test
    void afterALongTimeClosedADeclinedOneIsTriedOnceADay() {
        till.bills.issue(1);
        till.stripe.bank(Bank.NO_MONEY, Bank.NO_MONEY);
        till.collection.collectDue();
        days(30);

        till.collection.collectDue();
        Collected second = till.collection.collectDue().getFirst();

        assertThat(posts()).hasSize(2);
        assertThat(second.next()).contains(till.clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void aDeclinedOneThatWasCompletedAtStripeMeanwhileIsNotTriedAgain() {
        till.bills.issue(1);
        till.stripe.bank(Bank.NO_MONEY);
        till.collection.collectDue();
        till.stripe.becomes("pi_1", "succeeded");
        days(2);

        assertThat(till.collection.collectDue().getFirst().last().state()).isEqualTo(AttemptState.SUCCEEDED);

        assertThat(till.stripe.charges(1)).isEqualTo(1);
        assertThat(posts()).hasSize(1);
        assertThat(till.bills.booked().getLast()).isEqualTo("paid 1: Stripe pi_1");
    }

    @Test
    void aKillBetweenTheChargeAndItsRecordChargesOnce() {
        till.bills.issue(1);
        till.attempts.killAfter(1, false);

        assertThatThrownBy(till.collection::collectDue).hasMessage("killed");
        assertThat(till.stripe.charges(1)).isEqualTo(1);
        assertThat(states()).containsExactly(AttemptState.STARTED);
        till.attempts.killAfter(Integer.MAX_VALUE, false);
        till.restart();
        till.collection.collectDue();

        assertThat(states()).containsExactly(AttemptState.SUCCEEDED);
        assertThat(till.stripe.charges(1)).isEqualTo(1);
        assertThat(till.bills.booked()).containsExactly("paid 1: Stripe pi_1");
    }

    @Test
    void aKillBeforeTheChargeIsMadeGoodUnderTheSameKeyWhileStripeKeepsIt() {
        till.bills.issue(1);
        till.stripe.next(Fault.UNAVAILABLE, Fault.UNAVAILABLE, Fault.UNAVAILABLE);
        till.collection.collectDue();
        till.clock.pass(Duration.ofHours(22));

        till.collection.collectDue();

        assertThat(till.attempts.attempts()).hasSize(1);
        assertThat(posts()).containsOnly("POST /v1/payment_intents smarthub-key-1");
        assertThat(states()).containsExactly(AttemptState.SUCCEEDED);
    }

    @Test
    void anAttemptThatStripeHasForgottenIsLookedForAndOnlyThenMadeAnew() {
        till.bills.issue(1).issue(2);
        till.stripe.next(Fault.BROKEN_AFTER, Fault.BROKEN_AFTER, Fault.BROKEN_AFTER);
        till.stripe.next(Fault.UNAVAILABLE, Fault.UNAVAILABLE, Fault.UNAVAILABLE);
        till.collection.collectDue();
        assertThat(states()).containsExactly(AttemptState.UNCLEAR, AttemptState.UNCLEAR);
        days(3);

        till.collection.collectDue();

        assertThat(states()).containsExactly(AttemptState.SUCCEEDED, AttemptState.NOT_BEGUN, AttemptState.SUCCEEDED);
        assertThat(till.stripe.charges(1)).isEqualTo(1);
        assertThat(till.stripe.charges(2)).isEqualTo(1);
    }

    @Test
    void aPaymentUnderWayHoldsNoOtherBillUp() {
        till.bills.issue(1).issue(2);
        till.stripe.bank(Bank.TAKES_TIME, Bank.WANTS_CONFIRMATION);
        till.collection.collectDue();
        days(9);
        till.bills.issue(3);

        till.collection.collectDue();

        assertThat(states())
                .containsExactly(AttemptState.PROCESSING, AttemptState.NEEDS_ACTION, AttemptState.SUCCEEDED);
        assertThat(till.bills.booked("failed", 2)).containsExactly("failed 2: Stripe pi_2: confirmation needed");
        till.stripe.becomes("pi_1", "succeeded");
        till.stripe.becomes("pi_2", "succeeded");
        till.collection.collectDue();
        assertThat(till.bills.booked("paid", 1)).hasSize(1);
        assertThat(till.bills.booked("paid", 2)).hasSize(1);
    }

    @Test
    void whatStripeDidNotTakeIsTriedAfterADayOrWhenTheOwnerAsks() {
        till.bills.issue(1);
        till.stripe.takesOnly("sk_live_another");
        Collected refused = till.collection.collectDue().getFirst();
        assertThat(refused.last().state()).isEqualTo(AttemptState.REJECTED);
        assertThat(refused.next()).contains(till.clock.instant().plus(Duration.ofDays(1)));
        assertThat(till.bills.booked()).isEmpty();
        till.stripe.takesOnly(StripeStandIn.KEY);

        till.collection.collectDue();
        assertThat(posts()).hasSize(1);
        till.collection.collectNow();

        assertThat(states()).containsExactly(AttemptState.REJECTED, AttemptState.SUCCEEDED);
    }

    @Test
    void aKeyThatTurnsWrongLeavesAnUnclearAttemptUnclear() {
        till.bills.issue(1);
        till.stripe.next(Fault.UNAVAILABLE, Fault.UNAVAILABLE, Fault.UNAVAILABLE);
        till.collection.collectDue();
        till.stripe.takesOnly("sk_live_another");
        days(5);

        till.collection.collectNow();

        assertThat(states()).containsExactly(AttemptState.UNCLEAR);
    }

    @Test
    void anAttemptOfAnotherPayerHoldsTheBillUpUntilItIsSettledThere() {
        till.bills.issue(1);
        till.stripe.bank(Bank.TAKES_TIME);
        till.collection.collectDue();
        till.gateway = till.gateway(new StripeAccount(
                StripeStandIn.KEY, Optional.empty(), "cus_Another", "pm_1", LocalDate.parse("2026-01-01")));
        till.restart();
        days(9);

        assertThat(till.collection.collectNow().getFirst().last().state()).isEqualTo(AttemptState.PROCESSING);
        assertThat(posts()).hasSize(1);
    }

    @Test
    void whatTheOwnerRecordedByHandIsNotCollected() {
        till.bills.issue(1);
        till.stripe.bank(Bank.NO_MONEY);
        till.collection.collectDue();
        till.bills.close(1);
        days(9);

        assertThat(till.collection.collectNow()).isEmpty();
        assertThat(posts()).hasSize(1);
    }
}
