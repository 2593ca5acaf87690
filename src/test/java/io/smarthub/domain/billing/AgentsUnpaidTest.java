package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.euro;
import static io.smarthub.domain.billing.Shop.inPrague;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.smarthub.domain.billing.Invoice.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An invoice for more agents that is not paid ends those agents, and none that another invoice charged for (B16). */
class AgentsUnpaidTest {

    private static final LocalDate RENEWAL = LocalDate.parse("2026-12-03");

    private final Shop shop = inPrague()
            .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
            .at("2026-11-03T10:01", agents(2))
            .at("2026-11-08T10:00", agents(3));

    private static Action agents(int quantity) {
        return new Action.SetAgents(quantity);
    }

    private PackageStanding on(String localTime) {
        return shop.on(localTime).packageOf("AGENT-1").orElseThrow();
    }

    @Test
    void whileTheGraceDaysRunItIsToldHowManyEndAndHowManyRenew() {
        shop.at("2026-11-08T12:00", new Action.PaymentFailed(3));

        PackageStanding standing = on("2026-11-10T10:00");
        assertThat(standing.state()).isEqualTo(PackageState.PAST_DUE);
        assertThat(standing.quantity()).isEqualTo(3);
        assertThat(standing.renewing()).isEqualTo(2);
        assertThat(standing.renewsOn()).contains(RENEWAL);
        assertThat(shop.on("2026-11-10T10:00").arrears())
                .containsExactly(
                        new Arrears(3, List.of(new Pieces("AGENT-1", 1)), false, LocalDate.parse("2026-11-23")));
    }

    @Test
    void withTheGraceDaysOnlyWhatItChargedForEnds() {
        shop.at("2026-11-08T12:00", new Action.PaymentFailed(3));

        Books ended = shop.on("2026-11-23T00:00");
        assertThat(ended.capacity().agents()).isEqualTo(5);
        assertThat(on("2026-11-23T00:00").state()).isEqualTo(PackageState.RENEWING);
        Invoice note = ended.invoices().getLast();
        assertThat(note.occasion()).isEqualTo(Occasion.ENDED_UNPAID);
        assertThat(note.corrects()).contains(3);
        // 10 of the 25 days that were charged with 6.67 are unused
        assertThat(note.total()).isEqualTo(euro("-2.67"));
        assertThat(ended.nextInvoice().orElseThrow().total()).isEqualTo(euro("35.00"));
        assertThat(new UnpaidEndings(ended).partsOf("AGENT-1"))
                .contains(new EndedPieces(
                        3,
                        Shop.CATALOGUE.agents().orElseThrow(),
                        1,
                        2,
                        shop.instant("2026-11-23T00:00"),
                        LocalDate.parse("2026-11-23")));
        assertThat(shop.refusal("2026-11-24T10:00", agents(3))).isEqualTo(new Refusal.PayFirst(3));
    }

    @Test
    void anEarlierInvoiceEndsTheEarlierAgentsAndLeavesTheLaterOne() {
        shop.at("2026-11-08T12:00", new Action.PaymentFailed(2));

        Books ended = shop.on("2026-11-23T00:00");
        assertThat(ended.capacity().agents()).isEqualTo(4);
        assertThat(ended.invoices().getLast().corrects()).contains(2);
        // 10 of the 30 days that were charged with 16.00 are unused
        assertThat(ended.invoices().getLast().total()).isEqualTo(euro("-5.33"));
    }

    @Test
    void afterARenewalItsPartOfThatIsCredited() {
        shop.at("2026-11-30T10:00", new Action.PaymentFailed(3));
        assertThat(on("2026-12-01T10:00").renewing()).isEqualTo(3);

        Books ended = shop.on("2026-12-15T00:00");
        assertThat(ended.capacity().agents()).isEqualTo(5);
        Invoice note = ended.invoices().getLast();
        assertThat(note.corrects()).contains(4);
        assertThat(note.lines().getFirst().quantity()).isEqualTo(1);
        // of three for 31 days 19 are unused: 14.71, of two 9.81
        assertThat(note.total()).isEqualTo(euro("-4.90"));
        assertThat(ended.pricesOf("AGENT-1")).containsExactly(new PricedPieces(2, euro("8.00")));
        assertThat(ended.nextInvoice().orElseThrow().total()).isEqualTo(euro("35.00"));
    }

    @Test
    void anUnpaidRenewalEndsAllThatItRenewedAndNoneBoughtSince() {
        shop.at("2026-12-04T10:00", agents(4)).at("2026-12-05T10:00", new Action.PaymentFailed(4));

        assertThat(shop.on("2026-12-20T00:00").capacity().agents()).isEqualTo(4);
        assertThat(on("2026-12-20T00:00").quantity()).isEqualTo(1);
    }

    @Test
    void twoUnpaidInvoicesEndTheirAgentsOneAfterTheOther() {
        shop.at("2026-11-08T12:00", new Action.PaymentFailed(3)).at("2026-11-10T12:00", new Action.PaymentFailed(2));

        assertThat(on("2026-11-12T10:00").endsOn()).contains(LocalDate.parse("2026-11-25"));
        assertThat(shop.on("2026-11-23T00:00").capacity().agents()).isEqualTo(5);
        assertThat(on("2026-11-25T00:00").state()).isEqualTo(PackageState.OFF);
        assertThat(shop.on("2026-11-25T00:00").ended())
                .extracting(EndedPieces::invoice, EndedPieces::pieces, EndedPieces::left)
                .containsExactly(tuple(3, 1, 2), tuple(2, 2, 0));
    }

    @Test
    void whatWasNotToRenewAnywayIsNotPastDue() {
        shop.at("2026-11-09T10:00", agents(2)).at("2026-11-09T12:00", new Action.PaymentFailed(3));

        assertThat(on("2026-11-10T10:00").state()).isEqualTo(PackageState.RENEWING);
        assertThat(on("2026-11-24T00:00").quantity()).isEqualTo(2);
        assertThat(on("2026-11-24T00:00").renewing()).isEqualTo(2);
    }

    @Test
    void paidInTimeAllStay() {
        shop.at("2026-11-08T12:00", new Action.PaymentFailed(3)).at("2026-11-22T23:59", new Action.PaymentReceived(3));

        assertThat(on("2026-12-03T00:00").quantity()).isEqualTo(3);
    }

    @Test
    void aLatePaymentBringsBackNoneAndSaysHowMany() {
        shop.at("2026-11-08T12:00", new Action.PaymentFailed(3));
        Preview paid = shop.preview("2026-11-24T10:00", new Action.PaymentReceived(3));

        LatePayment late =
                LatePayment.of(3, paid.before(), paid.after(), shop.decisions()).orElseThrow();
        assertThat(late.plan()).isEmpty();
        assertThat(late.ended()).extracting(EndedPieces::pieces).containsExactly(1);
        assertThat(BoughtAgain.of(late.ended().getFirst(), paid.after(), shop.decisions()))
                .isEqualTo(BoughtAgain.AT_ONCE);
        assertThat(paid.after().capacity().agents()).isEqualTo(5);

        shop.at("2026-11-24T10:00", new Action.PaymentReceived(3)).at("2026-11-24T11:00", agents(3));
        assertThat(shop.now().capacity().agents()).isEqualTo(6);
        Preview withdrawn = shop.preview("2026-11-24T12:00", new Action.PaymentWithdrawn(3));
        assertThat(withdrawn.after().capacity().agents())
                .as("the agent bought since is paid for")
                .isEqualTo(6);
    }

    @Test
    void ofTheRestThatIsSwitchedOffThatIsTheReason() {
        shop.at("2026-11-08T12:00", new Action.PaymentFailed(3)).at("2026-11-24T10:00", agents(0));

        Books off = shop.on("2026-12-04T10:00");
        AddOn agents = off.packageOf("AGENT-1").orElseThrow().addOn();
        assertThat(PackageEnd.of(agents, off, shop.decisions()))
                .contains(new PackageEnd.SwitchedOff(shop.instant("2026-11-24T10:00")));
    }

    @Test
    void underEarlierRulesAllEnded() {
        Shop before = inPrague()
                .at(
                        "2026-11-03T09:00",
                        new Action.AdoptTerms(new Terms(Shop.CATALOGUE, Shop.PRAGUE, Shop.EUR, BookRules.SECOND)))
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", agents(2))
                .at("2026-11-08T10:00", agents(3))
                .at("2026-11-08T12:00", new Action.PaymentFailed(3));

        assertThat(before.on("2026-11-23T00:00").capacity().agents()).isEqualTo(3);
        assertThat(before.on("2026-11-23T00:00").invoices()).hasSize(5);
    }

    @Test
    void whatEndedGoesOverToTheInvoiceThatIsIssuedAnew() {
        shop.at("2026-11-30T10:00", new Action.PaymentFailed(3))
                .at("2026-12-16T10:00", new Action.SetBuyer(new Buyer(new Party("Jana", "", "", "", "", ""), "")))
                .at("2026-12-16T10:01", new Action.CorrectInvoice(3));

        Books corrected = shop.now();
        assertThat(corrected.owedFor("AGENT-1")).containsExactly(7);
        assertThat(new UnpaidEndings(corrected).partsOf("AGENT-1"))
                .map(EndedPieces::invoice)
                .contains(7);
    }

    @Test
    void whatToTakeBackFollowsPackageAndNumberOfAgentsAsOneMatter() {
        shop.at("2026-11-09T10:00", new Action.DisablePackage("AGENT-1")).at("2026-11-09T11:00", agents(3));

        Undo undo = new Undo(shop.now(), shop.decisions());
        assertThat(undo.all().get(shop.decisions().size() - 2)).isEmpty();
    }

    @Test
    void anUnpaidPackageWhoseDaysPaidForThePresentPlanEndsItsRenewal() {
        Shop other = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.PRO))
                .at("2026-11-03T10:01", new Action.PaymentReceived(1))
                .at("2026-11-03T10:02", Shop.enable("CONV-9500"))
                .at("2026-11-03T10:03", choose(PlanCode.STANDARD))
                .at("2026-11-04T10:00", new Action.PaymentFailed(2));

        assertThat(other.now().arrears())
                .containsExactly(new Arrears(2, List.of(), true, LocalDate.parse("2026-11-19")));
        assertThat(other.on("2026-12-03T00:00").plan().code()).isEqualTo(PlanCode.FREE);
        assertThat(other.on("2026-12-03T00:00").owedPlans()).containsExactly(2);

        other.at("2026-11-18T10:00", new Action.PaymentReceived(2));
        assertThat(other.on("2026-12-03T00:00").plan().code()).isEqualTo(PlanCode.STANDARD);
    }

    @Test
    void agentsThatWereGivenUpAreNotMissedWhenTheyEndUnpaid() {
        shop.at("2026-11-08T12:00", new Action.PaymentFailed(3)).at("2026-11-09T10:00", agents(2));

        assertThat(latePayment(shop)).as("two stay, and two were to renew").isEmpty();
    }

    @Test
    void ofThoseThatEndedAsManyAreMissedAsWereToRenew() {
        shop.at("2026-11-08T11:00", agents(5))
                .at("2026-11-08T12:00", new Action.PaymentFailed(4))
                .at("2026-11-08T13:00", new Action.PaymentReceived(3))
                .at("2026-11-09T10:00", agents(4));

        Preview paid = shop.preview("2026-11-24T10:00", new Action.PaymentReceived(4));
        EndedPieces ended = LatePayment.of(4, paid.before(), paid.after(), shop.decisions())
                .orElseThrow()
                .ended()
                .getFirst();
        assertThat(ended.pieces()).isEqualTo(2);
        assertThat(new UnpaidEndings(paid.after()).agentsWith(ended, shop.decisions()))
                .isEqualTo(4);
    }

    private static Optional<LatePayment> latePayment(Shop of) {
        Preview paid = of.preview("2026-11-24T10:00", new Action.PaymentReceived(3));
        return LatePayment.of(3, paid.before(), paid.after(), of.decisions());
    }

    @Test
    void anInvoiceStopsTheSaleOfWhatItChargedFor() {
        assertThat(new UnpaidEndings(shop.now()).stops(1)).isEqualTo(new NotSold(true, List.of()));
        assertThat(new UnpaidEndings(shop.now()).stops(2))
                .isEqualTo(new NotSold(false, List.of(new Pieces("AGENT-1", 2))));
    }
}
