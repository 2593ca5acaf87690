package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.disable;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.Invoice.Occasion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is recorded about payments, and what it does to the packages (section 2.5). */
class PaymentsTest {

    private final Shop shop = Shop.inPrague()
            .at("2026-01-31T10:00", choose(PlanCode.STANDARD))
            .at("2026-02-14T09:00", enable("CONV-100"));

    private PackageState stateOn(String localTime) {
        return shop.on(localTime).packageOf("CONV-100").orElseThrow().state();
    }

    private PaymentState payment(String localTime, int invoice) {
        return shop.on(localTime).payment(invoice).state();
    }

    @Test
    void aPaymentTakenBackAfterTheGraceDaysEndsThePlanAsBefore() {
        Shop shop = Shop.inPrague()
                .at("2026-01-15T10:00", choose(PlanCode.STANDARD))
                .at("2026-01-20T10:00", new Action.PaymentFailed(1))
                .at("2026-02-10T10:00", new Action.PaymentReceived(1))
                .at("2026-02-10T10:01", new Action.AutoRenew(true));
        assertThat(shop.now().autoRenew()).isTrue();

        shop.at("2026-02-10T10:02", new Action.PaymentWithdrawn(1));

        assertThat(shop.now().autoRenew()).isFalse();
        assertThat(shop.on("2026-02-15T00:00").plan().code()).isEqualTo(PlanCode.FREE);
    }

    @Test
    void aPaymentWithinTheGraceDaysTakenBackAfterThemEndsThePackageAtOnceWithItsCreditNote() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2)).at("2026-02-20T10:00", new Action.PaymentReceived(2));
        assertThat(shop.on("2026-03-10T09:59").invoices()).hasSize(3);

        shop.at("2026-03-10T10:00", new Action.PaymentWithdrawn(2));

        Books ended = shop.now();
        assertThat(ended.packageOf("CONV-100").orElseThrow().state()).isEqualTo(PackageState.OFF);
        assertThat(ended.arrears()).isEmpty();
        assertThat(ended.owedFor("CONV-100")).containsExactly(2);
        assertThat(ended.capacity().limit()).isEqualTo(100);
        Invoice note = ended.invoices().getLast();
        assertThat(ended.invoices()).hasSize(4);
        assertThat(note.occasion()).isEqualTo(Occasion.ENDED_UNPAID);
        assertThat(note.corrects()).contains(3);
        assertThat(note.date()).isEqualTo("2026-03-10");
    }

    @Test
    void anInvoiceIsOpenUntilSomethingIsRecordedAndNothingEndsByItself() {
        assertThat(payment("2028-01-31T12:00", 2)).isEqualTo(PaymentState.OPEN);
        assertThat(stateOn("2028-01-31T12:00")).isEqualTo(PackageState.RENEWING);
    }

    @Test
    void isDueFourteenDaysAfterItsDate() {
        assertThat(shop.now().invoices().getFirst().details().dueOn()).hasToString("2026-02-14");
    }

    @Test
    void anOverdueInvoiceMakesItsPackagePastDueWithTheCapacityStaying() {
        shop.at("2026-03-01T18:00", new Action.PaymentFailed(2));

        assertThat(stateOn("2026-03-15T23:59")).isEqualTo(PackageState.PAST_DUE);
        assertThat(shop.on("2026-03-15T23:59").capacity().limit()).isEqualTo(200);
        assertThat(shop.on("2026-03-15T23:59").unpaid()).containsExactly(2);
    }

    @Test
    void paidWithinTheGraceDaysItRenewsAgain() {
        shop.at("2026-03-01T18:00", new Action.PaymentFailed(2)).at("2026-03-15T23:59", new Action.PaymentReceived(2));

        assertThat(stateOn("2026-05-01T12:00")).isEqualTo(PackageState.RENEWING);
        assertThat(shop.on("2026-05-01T12:00").unpaid()).isEmpty();
    }

    @Test
    void afterTheGraceDaysThePackageEndsAndOnlyItsUsedDaysStayDue() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2));

        Books ended = shop.on("2026-03-02T00:00");
        assertThat(ended.packageOf("CONV-100").orElseThrow().state()).isEqualTo(PackageState.OFF);
        assertThat(ended.capacity().limit()).isEqualTo(100);
        // renewed on 28 February by invoice 3, with 9.00 for the 31 days to 31 March; 29 of them are unused
        Invoice note = ended.invoices().getLast();
        assertThat(note.occasion()).isEqualTo(Occasion.ENDED_UNPAID);
        assertThat(note.isCreditNote()).isTrue();
        assertThat(note.corrects()).contains(3);
        assertThat(note.total()).isEqualTo(euro("-8.42"));
        assertThat(note.vat()).isEqualTo(euro("-1.77"));
        assertThat(ended.payment(note.number()).state()).isEqualTo(PaymentState.NOTHING_DUE);
        assertThat(ended.autoRenew()).isTrue();
        assertThat(ended.nextInvoice().orElseThrow().total()).isEqualTo(euro("19.00"));
    }

    @Test
    void endsAtTheStartOfTheDayAfterTheLastGraceDayInTheAccountsZone() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2));

        assertThat(stateOn("2026-03-01T23:59:59")).isEqualTo(PackageState.PAST_DUE);
        assertThat(stateOn("2026-03-02T00:00:00")).isEqualTo(PackageState.OFF);
    }

    @Test
    void whatWasPaidAlreadyIsKeptAsCredit() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2)).at("2026-02-28T08:00", new Action.PaymentReceived(3));

        Books ended = shop.on("2026-03-02T00:00");
        assertThat(ended.invoices().getLast().gross()).isEqualTo(euro("0.00"));
        assertThat(ended.credit()).containsEntry("EUR", euro("8.42"));
        assertThat(ended.nextInvoice().orElseThrow().total()).isEqualTo(euro("10.58"));
    }

    @Test
    void whatEndedUnpaidIsNotSoldAgainBeforeItIsPaid() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2));

        assertThat(shop.refusal("2026-03-05T10:00", enable("CONV-100"))).isEqualTo(new Refusal.PayFirst(2));
        shop.at("2026-03-05T11:00", enable("CONV-200"))
                .at("2026-03-05T12:00", new Action.PaymentReceived(2))
                .at("2026-03-05T13:00", enable("CONV-100"));
        assertThat(stateOn("2026-03-05T13:00")).isEqualTo(PackageState.RENEWING);
    }

    @Test
    void anUnpaidPlanRenewsNoMoreAfterTheGraceDays() {
        shop.at("2026-02-14T18:00", new Action.PaymentFailed(1));

        assertThat(shop.on("2026-02-28T23:59").autoRenew()).isTrue();
        assertThat(shop.on("2026-03-01T00:00").autoRenew()).isFalse();
        assertThat(shop.on("2026-03-30T23:59").plan().code()).isEqualTo(PlanCode.STANDARD);
        assertThat(shop.on("2026-03-31T00:00").plan().code()).isEqualTo(PlanCode.FREE);
    }

    @Test
    void aPlanChangedToOnTheCreditOfUnpaidDaysEndsWithTheInvoiceOfTheFirstPlan() {
        Shop shop = changedOnCredit(Shop.inPrague());

        assertThat(shop.now().arrears())
                .containsExactly(new Arrears(1, List.of(), true, LocalDate.parse("2026-03-26")));
        assertThat(shop.on("2026-03-26T00:00").autoRenew()).isFalse();
        assertThat(shop.on("2026-04-10T00:00").plan().code()).isEqualTo(PlanCode.FREE);
        assertThat(shop.on("2026-06-01T00:00").invoices()).hasSize(2);
        assertThat(shop.refusal("2026-03-27T10:00", new Action.AutoRenew(true))).isEqualTo(new Refusal.PayFirst(1));
        assertThat(PlanStop.of(shop.on("2026-05-01T00:00"), shop.decisions())).contains(new PlanStop.Unpaid(1));
        shop.at("2026-03-20T10:00", new Action.PaymentReceived(1));
        assertThat(shop.on("2026-04-10T00:00").plan().code()).isEqualTo(PlanCode.STANDARD);
    }

    @Test
    void graceDaysThatEndAfterThePeriodOfAnotherZoneDoNotDecideTheRenewal() {
        ZoneId west = ZoneId.of("America/St_Johns");
        Shop shop = Shop.inPrague()
                .at("2026-03-10T10:00", choose(PlanCode.STANDARD))
                .at("2026-03-20T10:00", new Action.AdoptTerms(new Terms(Shop.CATALOGUE, west, Shop.EUR)))
                .at("2026-03-26T10:00", new Action.PaymentFailed(1));

        PlanUnpaid unpaid = PlanUnpaid.of(shop.now()).orElseThrow();

        assertThat(unpaid.unpaid().getFirst().endsOn()).isEqualTo(unpaid.nextPeriod());
        assertThat(unpaid.decidesNextRenewal()).isFalse();
        assertThat(unpaid.later()).extracting(Arrears::invoice).containsExactly(1);
        assertThat(shop.now().nextInvoice()).isPresent();
        assertThat(shop.on("2026-04-10T12:00").invoices()).hasSize(2);
        assertThat(shop.on("2026-04-10T12:00").endsOn()).contains(LocalDate.parse("2026-05-10"));
    }

    @Test
    void whatWasIssuedByEarlierRulesStaysUntilThePresentOnesAreAdopted() {
        Terms first = new Terms(Shop.CATALOGUE, Shop.PRAGUE, Shop.EUR, BookRules.FIRST);
        Shop shop = changedOnCredit(Shop.inPrague().at("2026-03-01T10:00", new Action.AdoptTerms(first)));
        List<Invoice> issued = shop.on("2026-05-12T10:00").invoices();
        assertThat(issued).hasSize(4);

        shop.at("2026-05-12T10:00", new Action.AdoptTerms(new Terms(Shop.CATALOGUE, Shop.PRAGUE, Shop.EUR)))
                .at("2026-05-12T10:01", new Action.AutoRenew(false));

        assertThat(shop.on("2026-06-01T10:00").invoices()).isEqualTo(issued);
        assertThat(shop.on("2026-06-01T10:00").rejected()).isEmpty();
    }

    private static Shop changedOnCredit(Shop shop) {
        return shop.at("2026-03-10T10:00", choose(PlanCode.PRO))
                .at("2026-03-10T11:00", choose(PlanCode.STANDARD))
                .at("2026-03-11T10:00", new Action.PaymentFailed(1));
    }

    @Test
    void whatWasRecordedByMistakeIsTakenBack() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2)).at("2026-02-15T19:00", new Action.PaymentWithdrawn(2));

        assertThat(stateOn("2026-04-15T18:00")).isEqualTo(PackageState.RENEWING);
        assertThat(payment("2026-04-15T18:00", 2)).isEqualTo(PaymentState.OPEN);
    }

    @Test
    void aPaymentMayFailAfterwards() {
        shop.at("2026-02-15T18:00", new Action.PaymentReceived(2)).at("2026-02-20T18:00", new Action.PaymentFailed(2));

        assertThat(stateOn("2026-02-20T18:00")).isEqualTo(PackageState.PAST_DUE);
    }

    @Test
    void nothingIsRecordedTwiceOrForAnInvoiceThatIsNotThere() {
        assertThat(refusal(new Action.PaymentFailed(3))).isEqualTo(new Refusal.UnknownInvoice(3, 2));
        assertThat(refusal(new Action.PaymentReceived(0))).isEqualTo(new Refusal.UnknownInvoice(0, 2));
        assertThat(refusal(new Action.PaymentReceived(-1))).isEqualTo(new Refusal.UnknownInvoice(-1, 2));
        assertThat(refusal(new Action.PaymentWithdrawn(1))).isEqualTo(new Refusal.NoPaymentRecorded(1));
        shop.at("2026-02-15T18:00", new Action.PaymentReceived(2)).at("2026-02-15T18:00", new Action.PaymentFailed(1));
        LocalDate day = LocalDate.parse("2026-02-15");
        assertThat(refusal(new Action.PaymentReceived(2))).isEqualTo(new Refusal.AlreadyPaid(2, false, day));
        assertThat(refusal(new Action.PaymentFailed(1))).isEqualTo(new Refusal.AlreadyOverdue(1, day));
    }

    private Refusal refusal(Action action) {
        return shop.refusal("2026-02-15T18:00", action);
    }

    @Test
    void whatIsUnpaidNamesWhatEndsWithItsGraceDays() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2)).at("2026-02-15T18:01", new Action.PaymentFailed(1));

        LocalDate end = LocalDate.parse("2026-03-02");
        assertThat(shop.on("2026-02-16T10:00").arrears())
                .containsExactly(
                        new Arrears(1, List.of(), true, end),
                        new Arrears(2, List.of(new Pieces("CONV-100", 1)), false, end));
        assertThat(shop.on("2026-03-02T00:00").arrears()).isEmpty();
    }

    @Test
    void onWhatComesToNothingNoPaymentIsRecorded() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2));

        Books ended = shop.on("2026-03-02T00:00");
        assertThat(ended.invoices().getLast().occasion()).isEqualTo(Occasion.ENDED_UNPAID);
        for (Action action :
                List.of(new Action.PaymentReceived(4), new Action.PaymentFailed(4), new Action.PaymentWithdrawn(4))) {
            assertThat(shop.refusal("2026-03-02T10:00", action)).isEqualTo(new Refusal.IsCreditNote(4));
        }
    }

    @Test
    void aPackageSwitchedOffWhilePastDueEndsWithWhicheverComesFirst() {
        shop.at("2026-02-15T18:00", disable("CONV-100")).at("2026-02-16T18:00", new Action.PaymentFailed(2));

        assertThat(stateOn("2026-02-27T23:00")).isEqualTo(PackageState.ENDING);
        assertThat(stateOn("2026-02-28T00:00")).isEqualTo(PackageState.OFF);
        assertThat(shop.on("2026-03-10T00:00").invoices()).hasSize(3);
    }

    @Test
    void takingAPaymentBackLeavesTheInvoiceOverdueAsItWas() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2))
                .at("2026-02-16T18:00", new Action.PaymentReceived(2))
                .at("2026-02-16T19:00", new Action.PaymentWithdrawn(2));

        assertThat(stateOn("2026-03-01T23:59")).isEqualTo(PackageState.PAST_DUE);
        assertThat(stateOn("2026-03-02T00:00")).isEqualTo(PackageState.OFF);
    }

    @Test
    void takenBackAfterTheGraceDaysItEndsAtOnceAndNotInThePast() {
        shop.at("2026-02-15T18:00", new Action.PaymentFailed(2))
                .at("2026-02-16T18:00", new Action.PaymentReceived(2))
                .at("2026-03-20T19:00", new Action.PaymentWithdrawn(2));

        Books ended = shop.on("2026-03-20T19:00:01");
        assertThat(ended.packageOf("CONV-100").orElseThrow().state()).isEqualTo(PackageState.OFF);
        assertThat(ended.invoices().getLast().date()).hasToString("2026-03-20");
    }

    @Test
    void aPastDuePackageSaysWhenItEnds() {
        shop.at("2026-02-28T18:00", new Action.PaymentFailed(3));

        PackageStanding standing = shop.now().packageOf("CONV-100").orElseThrow();
        assertThat(standing.state()).isEqualTo(PackageState.PAST_DUE);
        assertThat(standing.endsOn()).hasValueSatisfying(day -> assertThat(day).hasToString("2026-03-15"));
        assertThat(standing.renewsOn()).isEmpty();
    }

    @Test
    void anOldUnpaidInvoiceDoesNotEndWhatWasBoughtAgainAndPaid() {
        shop.at("2026-02-15T18:00", disable("CONV-100"))
                .at("2026-03-02T10:00", enable("CONV-100"))
                .at("2026-03-02T11:00", new Action.PaymentReceived(4))
                .at("2026-03-03T10:00", new Action.PaymentFailed(2));

        assertThat(stateOn("2026-03-30T10:00")).isEqualTo(PackageState.RENEWING);
        assertThat(shop.on("2026-03-30T10:00").capacity().limit()).isEqualTo(200);
    }

    @Test
    void creditOfAnInvoiceThatKeptCreditHadSettledIsKeptAgain() {
        Shop credited = Shop.inPrague()
                .at("2026-01-01T10:00", choose(PlanCode.PRO))
                .at("2026-01-02T10:00", choose(PlanCode.STANDARD))
                .at("2026-01-31T09:00", enable("CONV-100"));
        Money before = credited.now().credit().get("EUR");
        credited.at("2026-01-31T10:00", enable("CONV-200")).at("2026-02-01T10:00", new Action.PaymentFailed(5));

        Books ended = credited.on("2026-02-16T00:00");
        assertThat(before.isPositive()).isTrue();
        assertThat(ended.payment(5).state()).isEqualTo(PaymentState.NOTHING_DUE);
        assertThat(ended.owed(5)).isEqualTo(euro("0.00"));
        assertThat(ended.credit().get("EUR").isPositive()).isTrue();
    }

    @Test
    void anUnpaidPlanIsNotRenewedChangedOrBoughtBeforeItIsPaid() {
        shop.at("2026-02-14T18:00", new Action.PaymentFailed(1));

        assertThat(shop.refusal("2026-02-20T10:00", choose(PlanCode.PRO))).isEqualTo(new Refusal.PayFirst(1));
        assertThat(shop.refusal("2026-03-05T10:00", new Action.AutoRenew(true))).isEqualTo(new Refusal.PayFirst(1));
        assertThat(shop.refusal("2026-04-05T10:00", choose(PlanCode.STANDARD))).isEqualTo(new Refusal.PayFirst(1));
        shop.at("2026-04-06T10:00", new Action.PaymentReceived(1)).at("2026-04-06T11:00", choose(PlanCode.STANDARD));
    }
}
