package io.smarthub.launch;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.imports.demo.DemoBilling;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The demo's billing as a careful owner keeps it: the decisions of its months, and every invoice paid within a week. */
record DemoBooks(Workspace workspace) {

    private static final Buyer SHOP =
            new Buyer(new Party("Severka s.r.o.", "Přístavní 12", "170 00", "Praha 7", "CZ", "CZ12345678"), "");
    private static final Duration WEEK = Duration.ofDays(7);

    void keep() {
        Instant now = workspace.clock().instant();
        Instant paidUntil = now;
        for (DemoBilling.Decision decision :
                DemoBilling.decisions(now, workspace.account().account().zone())) {
            BillingService billing = at(decision.at());
            if (paidUntil.equals(now)) {
                done(billing, new Action.SetBuyer(SHOP));
                paidUntil = decision.at();
            }
            paidUntil = payWeekly(paidUntil, decision.at());
            done(billing, action(decision));
        }
        payWeekly(paidUntil, now);
    }

    /** Once a week, whoever keeps the books pays what came. */
    private Instant payWeekly(Instant from, Instant until) {
        Instant week = from;
        while (week.plus(WEEK).isBefore(until)) {
            week = week.plus(WEEK);
            BillingService billing = at(week);
            billing.catchUp();
            pay(billing);
        }
        return week;
    }

    private static void pay(BillingService billing) {
        BillingView view = billing.view();
        for (Invoice invoice : view.invoices()) {
            if (view.books().payment(invoice.number()).state() == PaymentState.OPEN) {
                done(billing, new Action.PaymentReceived(invoice.number()));
            }
        }
    }

    private BillingService at(Instant instant) {
        return workspace.billing(Clock.fixed(instant, workspace.clock().getZone()));
    }

    private static Action action(DemoBilling.Decision decision) {
        return switch (decision.action()) {
            case PLAN -> new Action.ChoosePlan(PlanCode.valueOf(decision.code()));
            case ENABLE -> new Action.EnablePackage(decision.code());
            case DISABLE -> new Action.DisablePackage(decision.code());
            case AGENTS -> new Action.SetAgents(decision.quantity());
        };
    }

    private static void done(BillingService billing, Action action) {
        if (!(billing.perform(action, "") instanceof Outcome.Done)) {
            throw new IllegalStateException("the demo's decision is refused: " + action);
        }
    }
}
