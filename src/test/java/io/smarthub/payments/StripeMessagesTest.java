package io.smarthub.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.PaymentMessages.Taken;
import io.smarthub.payments.StripeStandIn.Bank;
import io.smarthub.payments.StripeStandIn.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeMessagesTest {

    private static final Taken ACCEPTED = new Taken.Accepted();

    private final Till till = new Till(Till.QUICK);

    @AfterEach
    void stop() {
        till.close();
    }

    private Taken take(String body, @Nullable String header) {
        return till.messages.take(body.getBytes(StandardCharsets.UTF_8), header);
    }

    private Taken signed(String body) {
        return take(body, Signed.header(Till.WEBHOOK_SECRET, till.clock.instant(), body));
    }

    private String intent(int number) {
        return till.stripe.intents().get(number - 1).toString();
    }

    private static Taken refused(String why) {
        return new Taken.Refused(why);
    }

    /** An invoice whose payment is under way. */
    private String underWay() {
        till.bills.issue(1);
        till.stripe.bank(Bank.TAKES_TIME);
        till.collection.collectDue();
        assertThat(till.last().state()).isEqualTo(AttemptState.PROCESSING);
        return "pi_1";
    }

    @Test
    void aPaymentThatSucceedsLaterIsBooked() {
        till.stripe.becomes(underWay(), "succeeded");

        assertThat(signed(Signed.event("evt_1", "payment_intent.succeeded", intent(1))))
                .isEqualTo(ACCEPTED);

        assertThat(till.last().state()).isEqualTo(AttemptState.SUCCEEDED);
        assertThat(till.bills.booked()).containsExactly("paid 1: Stripe pi_1");
    }

    @Test
    void theSameMessageAgainHasNoEffect() {
        till.stripe.becomes(underWay(), "succeeded");
        String event = Signed.event("evt_1", "payment_intent.succeeded", intent(1));
        signed(event);
        int results = till.last().results().size();

        assertThat(signed(event)).isEqualTo(ACCEPTED);
        assertThat(signed(Signed.event("evt_2", "payment_intent.succeeded", intent(1))))
                .isEqualTo(ACCEPTED);

        assertThat(till.last().results()).hasSize(results);
        assertThat(till.bills.booked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOrderOfMessagesDoesNotMatter(boolean failedFirst) {
        underWay();
        till.stripe.becomes("pi_1", "requires_payment_method");
        String failed = Signed.event("evt_1", "payment_intent.payment_failed", intent(1));
        till.stripe.becomes("pi_1", "processing");
        String processing = Signed.event("evt_2", "payment_intent.processing", intent(1));
        till.stripe.becomes("pi_1", "succeeded");
        String succeeded = Signed.event("evt_3", "payment_intent.succeeded", intent(1));

        List<String> sent = List.of(failed, processing, succeeded);
        (failedFirst ? sent : sent.reversed()).forEach(this::signed);

        assertThat(till.last().state()).isEqualTo(AttemptState.SUCCEEDED);
        assertThat(till.bills.booked().getLast()).isEqualTo("paid 1: Stripe pi_1");
        assertThat(till.bills.booked("failed", 1)).hasSize(failedFirst ? 1 : 0);
    }

    @Test
    void aMessageThatComesBeforeTheAnswerIsFoundByTheAttemptsKey() {
        till.bills.issue(1);
        till.stripe.next(Fault.DROPPED_AFTER, Fault.UNAVAILABLE, Fault.UNAVAILABLE);
        till.collection.collectDue();
        assertThat(till.last().state()).isEqualTo(AttemptState.UNCLEAR);

        signed(Signed.event("evt_1", "payment_intent.succeeded", intent(1)));

        assertThat(till.last().state()).isEqualTo(AttemptState.SUCCEEDED);
        till.collection.collectDue();
        assertThat(till.stripe.charges(1)).isEqualTo(1);
        assertThat(till.bills.booked()).hasSize(1);
    }

    @Test
    void whatWasHeardButNotBookedBeforeAKillIsBookedAtTheNextRun() {
        till.stripe.becomes(underWay(), "succeeded");
        till.bills.killAfter(0, false);
        String event = Signed.event("evt_1", "payment_intent.succeeded", intent(1));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> signed(event)))
                .hasMessage("killed");
        till.bills.killAfter(Integer.MAX_VALUE, false);
        till.restart();

        assertThat(signed(event)).isEqualTo(ACCEPTED);
        till.collection.collectDue();

        assertThat(till.bills.booked()).containsExactly("paid 1: Stripe pi_1");
    }

    @Test
    void messagesAboutOthersPaymentsHaveNoEffect() {
        underWay();
        String other = """
                {"id":"pi_Other","object":"payment_intent","status":"succeeded","metadata":{}}""";
        String otherKey = """
                {"id":"pi_1","object":"payment_intent","status":"succeeded","metadata":{"smarthub_attempt":"another"}}""";

        assertThat(signed(Signed.event("evt_1", "payment_intent.succeeded", other)))
                .isEqualTo(ACCEPTED);
        assertThat(signed(Signed.event("evt_2", "payment_intent.succeeded", otherKey)))
                .isEqualTo(ACCEPTED);
        assertThat(signed(Signed.event("evt_3", "charge.refunded", "{\"object\":\"charge\"}")))
                .isEqualTo(ACCEPTED);

        assertThat(till.last().state()).isEqualTo(AttemptState.PROCESSING);
        assertThat(till.bills.booked()).isEmpty();
    }

    @Test
    void aMessageOfTheOtherModeIsRefused() {
        till.stripe.becomes(underWay(), "succeeded");
        String test = Signed.event("evt_1", "payment_intent.succeeded", intent(1))
                .replace("\"livemode\":true,\"type\"", "\"livemode\":false,\"type\"");

        assertThat(signed(test)).isEqualTo(refused("mode"));
        assertThat(till.last().state()).isEqualTo(AttemptState.PROCESSING);
    }

    @Test
    void whatIsNotSignedIsNotBelieved() {
        till.stripe.becomes(underWay(), "succeeded");
        String event = Signed.event("evt_1", "payment_intent.succeeded", intent(1));
        Instant now = till.clock.instant();
        String right = Signed.v1(Till.WEBHOOK_SECRET, now, event);

        assertThat(take(event, null)).isEqualTo(refused("signature-missing"));
        assertThat(take(event, " ")).isEqualTo(refused("signature-missing"));
        assertThat(take(event, "v1=" + right)).isEqualTo(refused("signature-malformed"));
        assertThat(take(event, "t=now,v1=" + right)).isEqualTo(refused("signature-malformed"));
        assertThat(take(event, "t=" + now.getEpochSecond())).isEqualTo(refused("signature-wrong"));
        assertThat(take(event, "t=" + now.getEpochSecond() + ",v0=" + right)).isEqualTo(refused("signature-wrong"));
        assertThat(take(event, "t=" + (now.getEpochSecond() + 1) + ",v1=" + right))
                .isEqualTo(refused("signature-wrong"));
        assertThat(take(event, Signed.header("whsec_another1", now, event))).isEqualTo(refused("signature-wrong"));
        assertThat(take(event + " ", Signed.header(Till.WEBHOOK_SECRET, now, event)))
                .isEqualTo(refused("signature-wrong"));
        assertThat(till.last().state()).isEqualTo(AttemptState.PROCESSING);
    }

    @Test
    void whileASecretIsReplacedOneRightSignatureIsEnough() {
        till.stripe.becomes(underWay(), "succeeded");
        String event = Signed.event("evt_1", "payment_intent.succeeded", intent(1));
        Instant now = till.clock.instant();

        assertThat(take(
                        event,
                        "t=" + now.getEpochSecond() + ", v1=" + Signed.v1("whsec_old12345", now, event) + ",v1="
                                + Signed.v1(Till.WEBHOOK_SECRET, now, event)))
                .isIn(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {301, -301})
    void aMessageOfAnotherTimeIsRefused(long secondsOff) {
        String event = Signed.event("evt_1", "payment_intent.succeeded", "{}");
        Instant now = till.clock.instant();

        assertThat(take(event, Signed.header(Till.WEBHOOK_SECRET, now.minusSeconds(secondsOff), event)))
                .isEqualTo(refused("signature-too-old"));
        assertThat(take(event, Signed.header(Till.WEBHOOK_SECRET, now.minusSeconds(300), event)))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"id\":\"evt_1\",\"type\":\"payment_intent.succeeded\"}",
                "{\"id\":\"evt_' OR 1=1\",\"type\":\"a\",\"livemode\":false}",
                "{\"id\":{\"a\":1},\"type\":\"a\",\"livemode\":false}"
            })
    void whatIsSignedButNoEventIsRefused(String body) {
        assertThat(signed(body)).isEqualTo(refused("malformed"));
    }
}
