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
import java.time.LocalDate;

/** The demo's billing as a careful owner keeps it: the decisions of its months, and every invoice paid within a week. */
record DemoBooks(Workspace workspace) {

    private static final Buyer SHOP =
            new Buyer(new Party("Severka s.r.o.", "Přístavní 12", "170 00", "Praha 7", "CZ", "CZ12345678"), "");
    private static final int DAYS_TO_PAY = 7;

    void keep() {
        Instant now = workspace.clock().instant();
        boolean first = true;
        for (DemoBilling.Decision decision :
                DemoBilling.decisions(now, workspace.account().account().zone())) {
            BillingService billing = at(decision.at());
            if (first) {
                done(billing, new Action.SetBuyer(SHOP));
                first = false;
            }
            pay(billing, decision.at());
            done(billing, action(decision));
        }
        BillingService today = at(now);
        today.catchUp();
        pay(today, now.minus(Duration.ofDays(DAYS_TO_PAY)));
    }

    private void pay(BillingService billing, Instant issuedBefore) {
        BillingView view = billing.view();
        LocalDate day =
                LocalDate.ofInstant(issuedBefore, workspace.account().account().zone());
        for (Invoice invoice : view.invoices()) {
            boolean open = view.books().payment(invoice.number()).state() == PaymentState.OPEN;
            if (open && invoice.date().isBefore(day)) {
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
