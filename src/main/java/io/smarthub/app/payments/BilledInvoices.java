package io.smarthub.app.payments;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PaymentState;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The account's own invoices. A decision with the same note is the same payment: it is made once. */
public final class BilledInvoices implements Bills {

    private static final Logger LOG = LoggerFactory.getLogger(BilledInvoices.class);

    private final BillingService billing;

    /** Of this billing. */
    public BilledInvoices(BillingService billing) {
        this.billing = billing;
    }

    @Override
    public List<Bill> open() {
        BillingView view = billing.view();
        return view.invoices().stream()
                .filter(invoice ->
                        isUnpaid(view.books().payment(invoice.number()).state()))
                .map(invoice -> new Bill(invoice.number(), view.books().owed(invoice.number()), invoice.date()))
                .filter(bill -> bill.amount().isPositive())
                .toList();
    }

    private static boolean isUnpaid(PaymentState state) {
        return switch (state) {
            case OPEN, OVERDUE -> true;
            case PAID, CANCELLED, NOTHING_DUE, TO_PAY_BACK -> false;
        };
    }

    @Override
    public void paid(int invoice, String reference) {
        decide(new Action.PaymentReceived(invoice), reference);
    }

    @Override
    public void failed(int invoice, String reason) {
        decide(new Action.PaymentFailed(invoice), reason);
    }

    private void decide(Action action, String note) {
        boolean decided = billing.view().decisions().stream()
                .anyMatch(decision ->
                        decision.action().equals(action) && decision.note().equals(note));
        if (!decided && billing.perform(action, note) instanceof Outcome.Refused refused) {
            LOG.info("{} was already so: {}", action, refused.refusal());
        }
    }
}
