package io.smarthub.app.payments;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
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
        return billing.view().invoices().stream()
                .filter(invoice -> invoice.total().isPositive())
                .map(invoice -> new Bill(invoice.number(), invoice.total(), invoice.date()))
                .toList();
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
