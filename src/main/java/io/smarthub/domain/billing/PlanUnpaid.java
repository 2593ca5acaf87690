package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Invoices of the running plan that were not paid in time, and whose grace days run: if they are not paid before, it renews no more.
 *
 * @param books with them
 * @param unpaid at least one, the one whose grace days end first at the beginning
 */
public record PlanUnpaid(Books books, List<Arrears> unpaid) {

    /** Empty where there are none, or where the plan is to end anyway. */
    public static Optional<PlanUnpaid> of(Books books) {
        List<Arrears> unpaid = books.arrears().stream()
                .filter(arrears -> arrears.plan() && books.autoRenew())
                .sorted(Comparator.comparing(Arrears::endsOn))
                .toList();
        return unpaid.isEmpty() ? Optional.empty() : Optional.of(new PlanUnpaid(books, unpaid));
    }

    /** Number of the invoice that counts first. */
    public int invoice() {
        return unpaid.getFirst().invoice();
    }

    /** Before which day it has to be paid: the first one after its grace days, in the account's zone. */
    public LocalDate before() {
        return unpaid.getFirst().endsOn();
    }

    /** First day of the next period. */
    public LocalDate nextPeriod() {
        return books.period().orElseThrow().end();
    }

    /** Whether the grace days are over before the plan renews, so that the next renewal depends on it. */
    public boolean decidesNextRenewal() {
        return !before().isAfter(nextPeriod());
    }

    /** How everything would stand if these were paid now. */
    public Books ifPaid() {
        return paid(books, unpaid);
    }

    static Books paid(Books books, List<Arrears> unpaid) {
        Books paid = books;
        for (Arrears arrears : unpaid) {
            Decision decision = Decision.of(paid.at(), new Action.PaymentReceived(arrears.invoice()));
            if (paid.decide(decision, 0) instanceof Books.Decided.Accepted accepted) {
                paid = accepted.after();
            }
        }
        return paid;
    }
}
