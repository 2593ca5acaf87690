package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a payment that came after the grace days does not bring back (B16).
 *
 * @param plan the plan whose renewal the unpaid invoice ended; empty where it ended none
 * @param planEnds the first day without that plan, while it still runs; empty where it has ended, or where there is none
 * @param ended pieces of packages that ended because of the invoice, are still wanted and were not bought again, while the plan runs
 */
public record LatePayment(Optional<PlanCode> plan, Optional<LocalDate> planEnds, List<EndedPieces> ended) {

    public LatePayment {
        ended = List.copyOf(ended);
    }

    /**
     * Of what was recorded about an invoice.
     *
     * @param before the books before it was recorded
     * @param after the books with it
     * @param decisions the history until then, oldest first
     * @return empty where the grace days had not passed, nothing ended with them, or a payment was taken back: that is not late
     */
    public static Optional<LatePayment> of(int invoice, Books before, Books after, List<Decision> decisions) {
        boolean unpaidAgain = after.payment(invoice).state() == PaymentState.OVERDUE;
        if (unpaidAgain || !before.payment(invoice).gracePassed()) {
            return Optional.empty();
        }
        boolean stopped = PlanStop.of(before, decisions).equals(Optional.of(new PlanStop.Unpaid(invoice)));
        Optional<PlanCode> plan = stopped ? lastPlan(before) : Optional.empty();
        List<EndedPieces> gone = before.period().isEmpty()
                ? List.of()
                : before.ended().stream()
                        .filter(ended -> ended.invoice() == invoice)
                        .filter(ended -> !ended.isBoughtSince(before))
                        .filter(ended -> new UnpaidEndings(before).isMissed(ended, decisions))
                        .toList();
        if (plan.isEmpty() && gone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LatePayment(plan, plan.isPresent() ? before.endsOn() : Optional.empty(), gone));
    }

    private static Optional<PlanCode> lastPlan(Books books) {
        return books.invoices().stream()
                .flatMap(invoice -> invoice.lines().stream())
                .filter(line -> line.kind() == InvoiceLine.Kind.PLAN && line.quantity() > 0)
                .reduce((_, later) -> later)
                .flatMap(line -> PlanCode.named(line.code()));
    }
}
