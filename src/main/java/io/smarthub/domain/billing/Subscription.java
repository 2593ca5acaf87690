package io.smarthub.domain.billing;

import java.util.Currency;
import java.util.List;

/**
 * The running paid plan.
 *
 * @param plan the plan as it was bought or last renewed
 * @param anchor the fixed day its periods are counted from
 * @param bought the invoice with which it began
 * @param number the running period's number, counted from 0
 * @param period the running period
 * @param autoRenew whether it renews at the period's end
 * @param currency the currency of the running period
 * @param paid what was paid for the plan in the running period
 */
record Subscription(
        Plan plan,
        BillingAnchor anchor,
        int bought,
        int number,
        BillingPeriod period,
        boolean autoRenew,
        Currency currency,
        List<Paid> paid) {

    Subscription {
        paid = List.copyOf(paid);
    }

    Subscription autoRenew(boolean on) {
        return new Subscription(plan, anchor, bought, number, period, on, currency, paid);
    }

    Subscription reissued(int old, int now) {
        List<Paid> all =
                paid.stream().map(payment -> payment.reissued(old, now)).toList();
        return new Subscription(plan, anchor, bought, number, period, autoRenew, currency, all);
    }

    /** The same period on another plan; paying for it switches auto-renewal on (B3). */
    Subscription changedTo(Plan other, Paid payment) {
        return new Subscription(other, anchor, bought, number, period, true, currency, List.of(payment));
    }
}
