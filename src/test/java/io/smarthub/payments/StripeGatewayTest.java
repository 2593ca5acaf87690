package io.smarthub.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.payments.ChargeResult;
import io.smarthub.payments.StripeStandIn.Bank;
import io.smarthub.payments.StripeStandIn.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StripeGatewayTest {

    private Till till = new Till(Till.QUICK);

    @AfterEach
    void stop() {
        till.close();
    }

    private void impatient() {
        till.close();
        till = new Till(Till.IMPATIENT);
    }

    @Test
    void askedToCollectItMakesAndConfirmsOnePayment() {
        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.Succeeded("pi_1"));

        Map<String, String> head = till.stripe.heads().getFirst();
        assertThat(head)
                .containsEntry("Authorization", "Bearer " + StripeStandIn.KEY)
                .containsEntry("Idempotency-key", "k1")
                .containsEntry("Stripe-version", "2025-09-30.clover")
                .containsEntry("Content-type", "application/x-www-form-urlencoded");
        assertThat(head.get("body"))
                .isEqualTo("amount=1900&currency=eur&customer=cus_Owner1&payment_method=pm_Saved1&off_session=true"
                        + "&confirm=true&description=SmartHub+Desktop%2C+invoice+1&metadata%5Bsmarthub_invoice%5D=1"
                        + "&metadata%5Bsmarthub_attempt%5D=k1");
    }

    @Test
    void aDeclinedCardIsToldWithItsReasonAndNeverTriedAgainByItself() {
        till.stripe.bank(Bank.NO_MONEY);

        assertThat(till.charge("k1"))
                .isEqualTo(
                        new ChargeResult.Declined("pi_1", "insufficient_funds", "Your card has insufficient funds."));

        assertThat(till.stripe.requests()).hasSize(1);
        assertThat(till.gateway.look("pi_1"))
                .isEqualTo(
                        new ChargeResult.Declined("pi_1", "insufficient_funds", "Your card has insufficient funds."));
    }

    @Test
    void aBankThatWantsToSeeThePayerNeedsTheOwner() {
        till.stripe.bank(Bank.ASKS, Bank.WANTS_CONFIRMATION);

        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.NeedsAction("pi_1"));
        assertThat(till.charge("k2")).isEqualTo(new ChargeResult.NeedsAction("pi_2"));
        assertThat(till.gateway.look("pi_1")).isEqualTo(new ChargeResult.NeedsAction("pi_1"));
    }

    @Test
    void aPaymentUnderWayIsLookedAtAgain() {
        till.stripe.bank(Bank.TAKES_TIME);

        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.Processing("pi_1"));
        till.stripe.becomes("pi_1", "succeeded");
        assertThat(till.gateway.look("pi_1")).isEqualTo(new ChargeResult.Succeeded("pi_1"));
        till.stripe.becomes("pi_1", "canceled");
        assertThat(till.gateway.look("pi_1")).isEqualTo(new ChargeResult.Declined("pi_1", "canceled", ""));
        till.stripe.becomes("pi_1", "something_new");
        assertThat(till.gateway.look("pi_1")).isEqualTo(new ChargeResult.Unclear("unknown status something_new"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "DROPPED_BEFORE",
                "DROPPED_AFTER",
                "BUSY",
                "UNAVAILABLE",
                "CONFLICT",
                "MALFORMED_AFTER",
                "GIANT_AFTER"
            })
    void whatMayBeRepeatedIsRepeatedUnderTheSameKeyAndChargesOnce(Fault fault) {
        till.stripe.next(fault);

        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.Succeeded("pi_1"));

        assertThat(till.stripe.requests())
                .containsExactly("POST /v1/payment_intents k1", "POST /v1/payment_intents k1");
        assertThat(till.stripe.charges(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"HELD_AFTER", "SLOW_AFTER"})
    void anAnswerThatDoesNotComeInTimeIsGivenUpAndAskedForAgain(Fault fault) {
        impatient();
        till.stripe.next(fault);

        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.Succeeded("pi_1"));

        assertThat(till.stripe.charges(1)).isEqualTo(1);
        till.stripe.next(fault, fault);
        assertThat(till.charge("k2")).isEqualTo(new ChargeResult.Unclear("no answer within 400 ms"));
        assertThat(till.gateway.find(Till.charge("k2", "EUR", 1_900))).isEqualTo(new ChargeResult.Succeeded("pi_2"));
    }

    @Test
    void afterTheLastTryNobodyKnows() {
        till.stripe.next(Fault.UNAVAILABLE, Fault.UNAVAILABLE, Fault.UNAVAILABLE);
        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.Unclear("status 503"));
        assertThat(till.gateway.find(Till.charge("k1", "EUR", 1_900))).isEqualTo(new ChargeResult.NotFound());
        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.Succeeded("pi_1"));
    }

    @Test
    void aKeptFailureOfStripeIsNoAnswerWhateverWasDone() {
        till.stripe.next(Fault.BROKEN_AFTER);

        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.Unclear("status 500"));

        assertThat(till.gateway.find(Till.charge("k1", "EUR", 1_900))).isEqualTo(new ChargeResult.Succeeded("pi_1"));
    }

    @Test
    void aPauseThatStripeAsksForIsKeptUnlessItIsTooLong() {
        till.stripe.asksForAPauseOf("1");
        till.stripe.next(Fault.BUSY);
        long begin = System.nanoTime();

        assertThat(till.charge("k1")).isEqualTo(new ChargeResult.Succeeded("pi_1"));
        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(950));

        till.stripe.asksForAPauseOf("3600");
        till.stripe.next(Fault.BUSY);
        assertThat(till.charge("k2")).isEqualTo(new ChargeResult.Unclear("status 429, asks for a pause of 3600 s"));
        assertThat(till.stripe.intents()).hasSize(1);
    }

    @Test
    void otherParametersUnderAUsedKeyAreNoProofThatNothingWasCharged() {
        till.charge("k1");

        assertThat(till.gateway.collect(Till.charge("k1", "EUR", 2_000)))
                .isEqualTo(new ChargeResult.Unclear("status 400, idempotency_error"));
        assertThat(till.gateway.find(Till.charge("k1", "EUR", 2_000))).isEqualTo(new ChargeResult.Succeeded("pi_1"));
    }

    @Test
    void aWrongKeyIsRejectedInStripesWords() {
        till.stripe.takesOnly("sk_live_another");

        assertThat(till.charge("k1"))
                .isEqualTo(
                        new ChargeResult.Rejected("invalid_request_error", "Invalid API Key provided: sk_test_****"));
        assertThat(till.gateway.look("pi_1"))
                .isEqualTo(new ChargeResult.Unclear("status 401, Invalid API Key provided: sk_test_****"));
        assertThat(till.gateway.find(Till.charge("k1", "EUR", 1_900)))
                .isEqualTo(new ChargeResult.Unclear("the payments could not be listed"));
    }

    @Test
    void aRefusalAfterAnUnansweredTryIsNoProofThatNothingWasCharged() {
        till.close();
        till = new Till(Till.QUICK);
        StripeGateway stranger = till.gateway(new StripeAccount(
                StripeStandIn.KEY, Optional.empty(), "cus_Nobody", "pm_Saved1", LocalDate.parse("2026-01-01")));
        assertThat(stranger.collect(Till.charge("k1", "EUR", 1_900)))
                .isEqualTo(new ChargeResult.Rejected("resource_missing", "No such customer: 'cus_Nobody'"));

        till.stripe.next(Fault.DROPPED_BEFORE);

        assertThat(stranger.collect(Till.charge("k2", "EUR", 1_900)))
                .isEqualTo(new ChargeResult.Unclear("status 400, resource_missing"));
        stranger.close();
    }

    @Test
    void anAmountThatStripeCannotChargeExactlyIsNotSent() {
        assertThat(till.gateway.collect(Till.charge("k1", "KWD", 5_124)))
                .isEqualTo(new ChargeResult.Rejected("amount", "Stripe cannot charge exactly 5.124 KWD"));
        assertThat(till.stripe.requests()).isEmpty();
    }

    @Test
    void anAttemptIsFoundOnWhateverPageItIs() {
        till.stripe.pagesOf(2);
        for (int i = 1; i <= 5; i++) {
            till.charge("k" + i);
        }

        assertThat(till.gateway.find(Till.charge("k1", "EUR", 1_900))).isEqualTo(new ChargeResult.Succeeded("pi_1"));
        assertThat(till.gateway.find(Till.charge("k9", "EUR", 1_900))).isEqualTo(new ChargeResult.NotFound());
        assertThat(till.stripe.requests())
                .contains("GET /v1/payment_intents?customer=cus_Owner1&limit=100&starting_after=pi_4");
    }

    @Test
    void whatIsNoReferenceIsNeverPartOfAnAddress() {
        assertThat(List.of("", "pi_1/cancel", "../customers", "ch_1"))
                .allSatisfy(text -> assertThat(till.gateway.look(text))
                        .isEqualTo(new ChargeResult.Unclear("no payment's reference")));
        assertThat(till.stripe.requests()).isEmpty();
    }

    @Test
    void closingEndsACallThatHangs() throws Exception {
        till.stripe.next(Fault.HELD_AFTER, Fault.HELD_AFTER, Fault.HELD_AFTER);
        CompletableFuture<ChargeResult> hanging = CompletableFuture.supplyAsync(() -> till.charge("k1"));
        assertThat(till.stripe.awaitRequests(1)).isTrue();

        till.gateway.close();

        assertThat(hanging.get(5, TimeUnit.SECONDS)).isInstanceOf(ChargeResult.Unclear.class);
    }

    @Test
    void noKeyIsInAnyText() {
        assertThat(Till.ACCOUNT.toString()).isEqualTo("Stripe, cus_Owner1").doesNotContain("sk_", "whsec_");
    }
}
