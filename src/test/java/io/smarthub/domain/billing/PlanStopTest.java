package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanStopTest {

    /** The plan's invoice is number 1; its period ends with 27 February. */
    private final Shop shop = Shop.inPrague().at("2026-01-31T10:00", choose(PlanCode.STANDARD));

    private Optional<PlanStop> why(String localTime) {
        return PlanStop.of(shop.on(localTime), shop.decisions());
    }

    @Test
    void aPlanThatRenewsHasNone() {
        assertThat(why("2026-03-15T10:00")).isEmpty();
        assertThat(PlanStop.of(Shop.inPrague().on("2026-01-31T10:00"), List.of()))
                .isEmpty();
    }

    @Test
    void theOwnerSwitchedItOffOrChoseFree() {
        shop.at("2026-02-03T10:00", new Action.AutoRenew(false));
        assertThat(why("2026-02-10T10:00")).hasValue(new PlanStop.SwitchedOff(shop.instant("2026-02-03T10:00")));

        shop.at("2026-02-11T10:00", new Action.AutoRenew(true)).at("2026-02-12T10:00", choose(PlanCode.FREE));
        assertThat(why("2026-04-10T10:00"))
                .as("after it ended too")
                .hasValue(new PlanStop.SwitchedOff(shop.instant("2026-02-12T10:00")));
    }

    @Test
    void anInvoiceWasNotPaidWithinTheGraceDays() {
        shop.at("2026-02-02T10:00", new Action.PaymentFailed(1));

        assertThat(why("2026-02-16T10:00")).as("while the grace days run").isEmpty();
        assertThat(why("2026-02-17T10:00")).hasValue(new PlanStop.Unpaid(1));
        assertThat(why("2026-03-17T10:00")).hasValue(new PlanStop.Unpaid(1));
    }

    @Test
    void aLatePaymentDoesNotUndoIt() {
        shop.at("2026-02-02T10:00", new Action.PaymentFailed(1)).at("2026-02-18T10:00", new Action.PaymentReceived(1));
        assertThat(why("2026-02-19T10:00")).hasValue(new PlanStop.Unpaid(1));

        shop.at("2026-02-20T10:00", new Action.AutoRenew(true));
        assertThat(why("2026-02-20T10:00")).isEmpty();
    }

    @Test
    void theInvoiceOfThePlanItWasChangedFromIsTheReasonAlsoWhereItWasIssuedAnew() {
        shop.at("2026-02-01T10:00", choose(PlanCode.PRO)) // invoice 2
                .at("2026-02-02T10:00", new Action.PaymentFailed(1))
                .at("2026-02-03T10:00", new Action.SetBuyer(new Buyer(new Party("Acme", "", "", "", "", ""), "")))
                .at("2026-02-03T10:01", new Action.CorrectInvoice(1)) // credit note 3, invoice 4
                .at("2026-02-04T10:00", new Action.PaymentFailed(2));

        assertThat(why("2026-02-20T10:00")).hasValue(new PlanStop.Unpaid(4));
        assertThat(shop.on("2026-02-20T10:00").owedPlans()).containsExactly(2, 4);
        shop.at("2026-02-21T10:00", new Action.PaymentReceived(2));
        assertThat(shop.on("2026-02-21T10:00").owedPlans()).containsExactly(4);
    }

    private static Action invoicesGoTo(String country) {
        return new Action.SetBuyer(new Buyer(new Party("Acme", "Weg 1", "1", "Ort", country, ""), ""));
    }

    @Test
    void theReasonStaysWhereTheInvoiceIsIssuedAnewWithAnotherAmountAfterALatePayment() {
        shop.at("2026-02-02T10:00", new Action.PaymentFailed(1))
                .at("2026-02-18T10:00", new Action.PaymentReceived(1))
                .at("2026-02-19T10:00", invoicesGoTo("US"))
                .at("2026-02-19T10:01", new Action.CorrectInvoice(1));

        assertThat(shop.now().payment(2).state()).as("another amount").isEqualTo(PaymentState.TO_PAY_BACK);
        assertThat(why("2026-02-20T10:00")).hasValue(new PlanStop.Unpaid(1));
    }

    @Test
    void whereTheUnpaidInvoiceIsIssuedAnewThatOneIsNamed() {
        shop.at("2026-02-02T10:00", new Action.PaymentFailed(1))
                .at("2026-02-19T10:00", invoicesGoTo("US"))
                .at("2026-02-19T10:01", new Action.CorrectInvoice(1));

        assertThat(why("2026-02-20T10:00")).hasValue(new PlanStop.Unpaid(3));
        assertThat(why("2026-03-20T10:00")).as("after its end too").hasValue(new PlanStop.Unpaid(3));
    }

    @Test
    void anInvoiceThatWasHealedIsNotNamedForAnOlderOneThatEndedThePlanLater() {
        shop.at("2026-03-01T10:00", new Action.PaymentFailed(2)) // the renewal
                .at("2026-03-10T10:00", new Action.PaymentFailed(1))
                .at("2026-03-16T10:00", new Action.PaymentReceived(2))
                .at("2026-03-16T10:01", new Action.AutoRenew(true));

        assertThat(why("2026-03-24T10:00")).as("its grace days run").isEmpty();
        assertThat(why("2026-03-25T10:00")).hasValue(new PlanStop.Unpaid(1));
    }

    @Test
    void whoSwitchedItOffBeforeTheGraceDaysEndedIsTheReason() {
        shop.at("2026-02-02T10:00", new Action.PaymentFailed(1)).at("2026-02-03T10:00", new Action.AutoRenew(false));

        assertThat(why("2026-02-20T10:00")).hasValue(new PlanStop.SwitchedOff(shop.instant("2026-02-03T10:00")));
    }

    @Test
    void onlyALatePaymentPassedTheGraceDays() {
        shop.at("2026-02-02T10:00", new Action.PaymentFailed(1));
        assertThat(shop.on("2026-02-16T10:00").payment(1).gracePassed()).isFalse();
        assertThat(shop.on("2026-02-17T10:00").payment(1).gracePassed()).isTrue();

        shop.at("2026-02-16T10:00", new Action.PaymentReceived(1));
        assertThat(shop.on("2026-03-17T10:00").payment(1).gracePassed()).isFalse();
    }
}
