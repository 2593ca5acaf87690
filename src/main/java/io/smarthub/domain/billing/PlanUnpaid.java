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

    /** Those on which the next renewal depends: their grace days are over before it. At least one where {@link #decidesNextRenewal()}. */
    public List<Arrears> deciding() {
        return unpaid.stream().filter(books::isBeforeRenewal).toList();
    }

    /** Those whose grace days pass the next renewal, which is the last one if they are not paid. */
    public List<Arrears> later() {
        return unpaid.stream()
                .filter(arrears -> !books.isBeforeRenewal(arrears))
                .toList();
    }

    /** First day of the next period. */
    public LocalDate nextPeriod() {
        return books.period().orElseThrow().end();
    }

    /** Whether the next renewal depends on any. */
    public boolean decidesNextRenewal() {
        return !deciding().isEmpty();
    }

    /** How everything would stand if those were paid now on which the next renewal depends. */
    public Books ifPaid() {
        return paid(books, deciding());
    }

    /** Whether a package that ends with the plan as things stand would renew if those were paid. */
    public boolean renewsIfPaid(String code) {
        return ifPaid().packageOf(code)
                .filter(paid -> paid.state() == PackageState.RENEWING)
                .isPresent();
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
