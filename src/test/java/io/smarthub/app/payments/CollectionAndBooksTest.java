package io.smarthub.app.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PaymentState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner does to invoices while their payment is under way. */
class CollectionAndBooksTest {

    private static final ChargeResult PAID = new ChargeResult.Succeeded("pi_1");
    private static final ChargeResult UNDER_WAY = new ChargeResult.Processing("pi_1");
    private static final ChargeResult NO_MONEY = new ChargeResult.Declined("pi_1", "insufficient_funds", "No money.");

    private final MutableClock clock = new MutableClock("2026-11-03T09:00:00Z");
    private final Office office = new Office(new RecordInMemory(), clock, false);
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private final ScriptedGateway gateway = new ScriptedGateway();
    private int keys;

    @BeforeEach
    void buy() {
        office.done(Office.choose("STANDARD"));
        gateway.collect = charge -> UNDER_WAY;
        gateway.looked = UNDER_WAY;
    }

    private List<Collected> collect() {
        return new PaymentCollection(
                        new BilledInvoices(office.billing),
                        attempts,
                        gateway,
                        new PaymentSettings(gateway.place, LocalDate.parse("2026-01-01"), false, List.of()),
                        clock,
                        () -> "key-" + ++keys)
                .collectDue();
    }

    private void correct(int invoice) {
        office.done(new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7 of " + invoice)));
        office.done(new Action.CorrectInvoice(invoice));
    }

    private PaymentState state(int invoice) {
        return office.billing.books().payment(invoice).state();
    }

    private List<String> asked(String what) {
        return gateway.asked.stream().filter(line -> line.startsWith(what)).toList();
    }

    private Attempt first() {
        return attempts.attempts().getFirst();
    }

    @Test
    void whatIsUnderWayIsNotCollectedAgainAfterCorrectionsAndIsBookedOnTheLastOfThem() {
        collect();
        correct(1);
        correct(3);
        gateway.collect = charge -> new ChargeResult.Succeeded("pi_2");

        collect();
        assertThat(asked("collect")).containsExactly("collect key-1");
        gateway.looked = PAID;
        collect();
        collect();

        assertThat(asked("collect")).containsExactly("collect key-1");
        assertThat(state(1)).isEqualTo(PaymentState.CANCELLED);
        assertThat(state(5)).isEqualTo(PaymentState.PAID);
        assertThat(first().booked()).containsExactly(Booking.PAID);
    }

    @Test
    void whatWasPaidBeforeACorrectionToAnotherAmountIsSaidAndNotCollectedAgain() {
        collect();
        office.done(new Action.SetBuyer(new Buyer(new Party("Acme GmbH", "", "", "", "DE", "DE123456789"), "")));
        office.done(new Action.CorrectInvoice(1));
        assertThat(office.billing.books().owed(3))
                .isNotEqualTo(office.billing.books().owed(1));
        gateway.looked = PAID;

        collect();
        collect();

        assertThat(asked("collect")).containsExactly("collect key-1");
        assertThat(state(3)).isEqualTo(PaymentState.OPEN);
        assertThat(first().booked()).containsExactly(Booking.NOT_OWED);
    }

    @Test
    void aFailureOfWhatWasCorrectedIsOneOfTheNewInvoice() {
        collect();
        correct(1);
        gateway.looked = NO_MONEY;

        collect();

        assertThat(state(3)).isEqualTo(PaymentState.OVERDUE);
        assertThat(asked("collect")).as("it is tried again a day later").containsExactly("collect key-1");
        clock.pass(Duration.ofDays(1));
        gateway.collect = charge -> new ChargeResult.Succeeded("pi_" + charge.invoice());
        collect();
        assertThat(state(3)).isEqualTo(PaymentState.PAID);
    }

    @Test
    void whatWasPaidByHandMeanwhileIsLookedForAndNeverAskedForAgain() {
        gateway.collect = charge -> new ChargeResult.Unclear("no answer");
        collect();
        office.done(new Action.PaymentReceived(1));
        gateway.collect = charge -> PAID;

        collect();
        clock.pass(Duration.ofDays(2));
        collect();

        assertThat(gateway.asked).containsExactly("collect key-1", "find key-1", "find key-1");
        assertThat(first().state()).isEqualTo(AttemptState.NOT_BEGUN);
        assertThat(state(1)).isEqualTo(PaymentState.PAID);
    }

    @Test
    void anInvoicePaidByHandWhileAnotherIsCollectedIsLeft() {
        office.done(Office.enable("CONV-100"));
        gateway.collect = charge -> {
            office.done(new Action.PaymentReceived(2));
            return PAID;
        };

        assertThat(collect()).extracting(each -> each.bill().invoice()).containsExactly(1);

        assertThat(attempts.attempts()).hasSize(1);
    }

    @Test
    void aLateDeclineLeavesWhatWasPaidByHandPaid() {
        collect();
        office.done(new Action.PaymentReceived(1));
        gateway.looked = NO_MONEY;

        collect();
        clock.pass(Duration.ofDays(2));
        collect();

        assertThat(first().state()).isEqualTo(AttemptState.DECLINED);
        assertThat(state(1)).isEqualTo(PaymentState.PAID);
        assertThat(asked("collect")).containsExactly("collect key-1");
    }

    @Test
    void whatIsCollectedAlthoughItWasPaidByHandIsSaid() {
        collect();
        office.done(new Action.PaymentReceived(1));
        gateway.looked = PAID;

        collect();

        assertThat(state(1)).isEqualTo(PaymentState.PAID);
        assertThat(first().booked()).containsExactly(Booking.NOT_OWED);
    }

    @Test
    void whatTheBooksCannotTakeWhileTheClockIsNotBelievedIsBookedLater() {
        collect();
        clock.set("2028-06-01T09:00:00Z");
        gateway.looked = PAID;

        collect();
        assertThat(first().state()).isEqualTo(AttemptState.SUCCEEDED);
        assertThat(state(1)).isEqualTo(PaymentState.OPEN);
        assertThat(first().booked()).isEmpty();
        clock.set("2026-11-04T09:00:00Z");
        collect();

        assertThat(state(1)).isEqualTo(PaymentState.PAID);
        assertThat(first().booked()).containsExactly(Booking.PAID);
        assertThat(asked("collect")).containsExactly("collect key-1");
    }

    @Test
    void aTestIsShownAndNeitherPaysNorFailsAnything() {
        gateway.place = PaymentPlace.STRIPE_TEST;
        office.done(Office.enable("CONV-100"));
        gateway.collect = charge -> charge.invoice() == 1 ? PAID : NO_MONEY;
        gateway.looked = NO_MONEY;
        collect();
        collect();

        assertThat(attempts.attempts())
                .extracting(Attempt::state)
                .containsExactly(AttemptState.SUCCEEDED, AttemptState.DECLINED);
        assertThat(List.of(state(1), state(2))).containsOnly(PaymentState.OPEN);
        gateway.place = PaymentPlace.STRIPE_LIVE;
        gateway.collect = charge -> new ChargeResult.Succeeded("pi_live_" + charge.invoice());
        collect();

        assertThat(List.of(state(1), state(2))).containsOnly(PaymentState.PAID);
        assertThat(attempts.attempts()).hasSize(4);
    }
}
