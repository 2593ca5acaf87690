package io.smarthub.payments;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.payments.Bill;
import io.smarthub.app.payments.Bills;
import io.smarthub.app.payments.Recorded;
import io.smarthub.domain.billing.Money;
import java.util.List;
import java.util.function.Supplier;

/** Bills that can be told to fail as if the process had been killed. */
final class MortalBills implements Bills {

    private final Bills bills;
    private int writesUntilKilled = Integer.MAX_VALUE;
    private boolean kept;

    MortalBills(Bills bills) {
        this.bills = bills;
    }

    void killAfter(int writes, boolean keptAllTheSame) {
        writesUntilKilled = writes;
        kept = keptAllTheSame;
    }

    @Override
    public List<Bill> open() {
        return bills.open();
    }

    @Override
    public Recorded paid(int invoice, Money amount, String reference) {
        return write(() -> bills.paid(invoice, amount, reference));
    }

    @Override
    public Recorded failed(int invoice, Money amount, String reason) {
        return write(() -> bills.failed(invoice, amount, reason));
    }

    private Recorded write(Supplier<Recorded> writing) {
        if (writesUntilKilled-- > 0) {
            return writing.get();
        }
        if (kept) {
            kept = false;
            writing.get();
        }
        throw new StoreFailure(StoreFailure.Kind.CLOSED, "killed");
    }
}
