package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.disable;
import static io.smarthub.domain.billing.Shop.enable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndoTest {

    private final Shop shop = Shop.inPrague()
            .at("2026-01-31T10:00", choose(PlanCode.STANDARD))
            .at("2026-02-01T10:00", enable("CONV-100"))
            .at("2026-02-02T10:00", new Action.SetAgents(3));

    private Optional<Action> undoOfLast(String localTime) {
        int last = shop.decisions().size() - 1;
        return new Undo(shop.on(localTime), shop.decisions()).all().get(last);
    }

    @Test
    void whatWasPaidIsNotUndone() {
        assertThat(undoOfLast("2026-02-02T10:00")).isEmpty();
        assertThat(new Undo(shop.now(), shop.decisions()).all().get(0)).isEmpty();
        assertThat(new Undo(shop.now(), shop.decisions()).all().get(1)).isEmpty();
    }

    @Test
    void aPackageThatEndsIsRenewedAgainUntilItHasEnded() {
        shop.at("2026-02-03T10:00", disable("CONV-100"));

        assertThat(undoOfLast("2026-02-27T23:59")).contains(enable("CONV-100"));
        assertThat(undoOfLast("2026-02-28T00:00")).isEmpty();
    }

    @Test
    void onlyTheLatestDecisionOnAMatterIsUndone() {
        shop.at("2026-02-03T10:00", disable("CONV-100")).at("2026-02-03T11:00", enable("CONV-100"));

        assertThat(new Undo(shop.now(), shop.decisions()).all().get(3)).isEmpty();
        assertThat(undoOfLast("2026-02-03T11:00")).isEmpty();
    }

    @Test
    void fewerAgentsBecomeAsManyAsBefore() {
        shop.at("2026-02-03T10:00", new Action.SetAgents(1));

        assertThat(undoOfLast("2026-02-03T10:00")).contains(new Action.SetAgents(3));
    }

    @Test
    void asManyAgentsComeBackAsWereToRenewBeforeThatDecision() {
        shop.at("2026-02-03T10:00", new Action.SetAgents(1)).at("2026-02-03T11:00", new Action.SetAgents(2));
        assertThat(undoOfLast("2026-02-03T11:00")).as("3, then 1, then 2").contains(new Action.SetAgents(1));

        shop.at("2026-02-03T12:00", new Action.SetAgents(1));
        assertThat(undoOfLast("2026-02-03T12:00")).as("and then 1").contains(new Action.SetAgents(2));
    }

    @Test
    void noMoreAgentsComeBackThanAreStillInForce() {
        shop.at("2026-02-03T10:00", new Action.SetAgents(2)).at("2026-03-01T10:00", new Action.SetAgents(1));

        assertThat(undoOfLast("2026-03-01T10:00")).contains(new Action.SetAgents(2));
        assertThat(undoOfLast("2026-03-31T10:00"))
                .as("one is left, and one renews")
                .isEmpty();
    }

    @Test
    void aPlanThatEndsIsRenewedAgain() {
        shop.at("2026-02-03T10:00", choose(PlanCode.FREE));

        assertThat(undoOfLast("2026-02-03T10:00")).contains(new Action.AutoRenew(true));
        assertThat(undoOfLast("2026-02-28T00:00")).isEmpty();
    }

    @Test
    void theBuyerBeforeComesBack() {
        Buyer first = new Buyer(Party.UNKNOWN, "first");
        shop.at("2026-02-03T10:00", new Action.SetBuyer(first))
                .at("2026-02-03T11:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "second")));

        assertThat(undoOfLast("2026-02-03T11:00")).contains(new Action.SetBuyer(first));
    }

    @Test
    void aRecordedPaymentIsTakenBack() {
        shop.at("2026-02-03T10:00", new Action.PaymentReceived(1));
        assertThat(undoOfLast("2026-02-03T10:00")).contains(new Action.PaymentWithdrawn(1));

        shop.at("2026-02-03T11:00", new Action.PaymentFailed(1));
        assertThat(undoOfLast("2026-02-03T11:00")).contains(new Action.PaymentWithdrawn(1));
        assertThat(new Undo(shop.now(), shop.decisions()).all().get(3)).isEmpty();
    }

    @Test
    void agentsThatWereSwitchedOffOrOnByTheirPackageAreCountedAsBefore() {
        shop.at("2026-02-03T10:00", disable("AGENT-1"));
        assertThat(undoOfLast("2026-02-03T10:00")).as("3, then none").contains(new Action.SetAgents(3));

        shop.at("2026-02-03T11:00", new Action.SetAgents(2));
        assertThat(undoOfLast("2026-02-03T11:00")).as("and then 2").contains(new Action.SetAgents(0));

        shop.at("2026-02-03T12:00", enable("AGENT-1")).at("2026-02-03T13:00", new Action.SetAgents(1));
        assertThat(undoOfLast("2026-02-03T13:00"))
                .as("all three again, and then 1")
                .contains(new Action.SetAgents(3));

        shop.at("2026-02-03T14:00", disable("AGENT-1"));
        assertThat(undoOfLast("2026-02-03T14:00")).as("and then none").contains(new Action.SetAgents(1));
    }

    @Test
    void aPackageThatIsNoLongerSoldIsNotOfferedAgain() {
        Catalogue without = Shop.read(Shop.shippedText().replaceAll("(?m)^package CONV-100 .*$", ""));
        shop.at("2026-02-03T10:00", disable("CONV-100"))
                .at("2026-02-04T10:00", new Action.AdoptTerms(new Terms(without, Shop.PRAGUE, Shop.EUR)));

        assertThat(shop.now().packageOf("CONV-100").orElseThrow().quantity())
                .as("it still runs")
                .isEqualTo(1);
        assertThat(new Undo(shop.now(), shop.decisions()).all().get(3)).isEmpty();
    }

    @Test
    void aPlanIsNotOfferedAgainWhileItHasToBePaidFirst() {
        shop.at("2026-02-03T10:00", new Action.PaymentFailed(1)).at("2026-02-04T10:00", new Action.AutoRenew(false));

        assertThat(undoOfLast("2026-02-17T10:00")).contains(new Action.AutoRenew(true));
        assertThat(undoOfLast("2026-02-18T10:00")).as("its grace days are over").isEmpty();
    }
}
