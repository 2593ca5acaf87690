package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.RecordedDecision;
import io.smarthub.app.quota.QuotaReport;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import java.util.List;
import java.util.Optional;

/**
 * Everything the screen shows, asked at one moment.
 *
 * @param billing plan, packages, invoices and decisions
 * @param quota the present calendar month's limit: the other clock (D4)
 * @param fewestAgents the least number of additional agents, because of the agents that are active (B14)
 * @param payments where payments are collected, in a line
 * @param paymentProblem why the owner's payments file is not used; empty where it is, or where there is none
 * @param outlook what is to renew, at which prices, and the charging days of a year
 * @param history every decision, oldest first
 * @param undo for each decision of the history what takes it back, where that is free
 * @param ifClockIsRight what would be issued at once if the clock is right that is not believed
 */
public record BillingFigures(
        BillingView billing,
        QuotaReport quota,
        int fewestAgents,
        String payments,
        String paymentProblem,
        Outlook outlook,
        List<RecordedDecision> history,
        List<Optional<Action>> undo,
        List<Invoice> ifClockIsRight) {

    public BillingFigures {
        history = List.copyOf(history);
        undo = List.copyOf(undo);
        ifClockIsRight = List.copyOf(ifClockIsRight);
    }

    /** Plan, period and packages as of now. */
    public Books books() {
        return billing.books();
    }
}
