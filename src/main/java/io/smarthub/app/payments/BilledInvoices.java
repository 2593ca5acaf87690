package io.smarthub.app.payments;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.Outcome;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.Refusal;
import java.util.List;
import java.util.function.IntFunction;
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
        Reissues reissues = new Reissues(view.invoices());
        return view.invoices().stream()
                .filter(invoice ->
                        isUnpaid(view.books().payment(invoice.number()).state()))
                .filter(invoice -> view.books().owed(invoice.number()).isPositive())
                .map(invoice -> new Bill(
                        invoice.number(),
                        view.books().owed(invoice.number()),
                        invoice.date(),
                        reissues.before(invoice.number())))
                .toList();
    }

    private static boolean isUnpaid(PaymentState state) {
        return switch (state) {
            case OPEN, OVERDUE -> true;
            case PAID, CANCELLED, NOTHING_DUE, TO_PAY_BACK -> false;
        };
    }

    @Override
    public Recorded paid(int invoice, Money amount, String reference) {
        return decide(invoice, amount, Action.PaymentReceived::new, reference);
    }

    @Override
    public Recorded failed(int invoice, Money amount, String reason) {
        return decide(invoice, amount, Action.PaymentFailed::new, reason);
    }

    private Recorded decide(int invoice, Money amount, IntFunction<Action> what, String note) {
        BillingView view = billing.view();
        Reissues reissues = new Reissues(view.invoices());
        int latest = reissues.latest(invoice);
        Action action = what.apply(latest);
        boolean decided = view.decisions().stream()
                .anyMatch(decision -> decision.note().equals(note)
                        && decision.action().getClass().equals(action.getClass()));
        if (decided) {
            return Recorded.DONE;
        }
        PaymentState state = view.books().payment(latest).state();
        boolean anotherAmount = latest != invoice && !view.books().owed(latest).equals(amount);
        if (!isUnpaid(state) || anotherAmount) {
            return Recorded.NOT_OWED;
        }
        if (state == PaymentState.OVERDUE && action instanceof Action.PaymentFailed) {
            return Recorded.DONE;
        }
        return switch (billing.perform(action, note)) {
            case Outcome.Done _ -> Recorded.DONE;
            case Outcome.Changed _ -> Recorded.LATER;
            case Outcome.Refused(Refusal refusal) -> {
                LOG.warn("{} ({}) is not in the books yet: {}", action, note, refusal);
                yield Recorded.LATER;
            }
        };
    }
}
