package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an action would do, shown before it is done: the books as they are and as they would be.
 *
 * @param action what was asked
 * @param before the books now
 * @param after the books if it is done now
 */
public record Preview(Action action, Books before, Books after) {

    /** The invoices and credit notes it would bring at once; none where it is free. */
    public List<Invoice> invoices() {
        return after.invoices()
                .subList(before.invoices().size(), after.invoices().size());
    }

    /** The last of {@link #invoices}; empty where it is free. */
    public Optional<Invoice> invoice() {
        return after.invoices().size() > before.invoices().size()
                ? Optional.of(after.invoices().getLast())
                : Optional.empty();
    }

    /** What would be due at once, with VAT; zero where it is free, negative where a correction lowers what was due. */
    public Money due() {
        Money due = Money.zero(invoice().map(Invoice::currency).orElseGet(before::currency));
        for (Invoice invoice : invoices()) {
            due = due.plus(invoice.gross());
        }
        return due;
    }

    /** Chatbot conversations per month at present. */
    public int limitBefore() {
        return before.capacity().limit();
    }

    /** Chatbot conversations per month at once after it. */
    public int limitAfter() {
        return after.capacity().limit();
    }

    /** Whether a lower limit would be used up at once by what is used already in this calendar month (D6). */
    public boolean exhaustedBy(int used) {
        return limitAfter() < limitBefore() && used >= limitAfter();
    }

    /** Packages that would stop at once, because the new plan does not have them or their total would pass its cap (B13). */
    public List<PackageStanding> stopped() {
        return before.packages().stream()
                .filter(standing -> standing.state() != PackageState.OFF)
                .filter(standing -> after.packageOf(standing.code())
                                .map(PackageStanding::state)
                                .orElse(PackageState.OFF)
                        == PackageState.OFF)
                .toList();
    }

    /** Pieces of packages that would end at once and for good, because the grace days of an invoice that is unpaid again are over. */
    public List<EndedPieces> endedUnpaid() {
        return after.ended().stream()
                .filter(ended -> !before.ended().contains(ended))
                .toList();
    }

    /** Whether the plan would renew no more. */
    public boolean endsPlan() {
        return before.autoRenew() && !after.autoRenew();
    }

    /** Packages that would renew after all, because they find room: before, they were to end though the owner wants them. */
    public List<PackageStanding> findingRoom() {
        return after.heldPackages().stream()
                .filter(standing -> standing.renewing() > 0)
                .filter(standing -> before.packageOf(standing.code())
                        .filter(PackageStanding::lacksRoom)
                        .isPresent())
                .toList();
    }

    /** Packages that would find no room any more and end with the period, though the owner wants them. */
    public List<PackageStanding> losingRoom() {
        return after.heldPackages().stream()
                .filter(PackageStanding::lacksRoom)
                .filter(standing -> before.packageOf(standing.code())
                        .filter(earlier -> !earlier.lacksRoom())
                        .isPresent())
                .toList();
    }

    /** Packages that are in force but would be gone from the next period on, and were not before. */
    public List<PackageStanding> ending() {
        return after.packages().stream()
                .filter(standing -> standing.renewing() < standing.quantity())
                .filter(standing -> !before.packageOf(standing.code()).equals(Optional.of(standing)))
                .toList();
    }

    /** Whether a plan that was to end would renew by itself again, though it was another plan that was asked for. */
    public boolean renewsAgain() {
        return action instanceof Action.ChoosePlan(PlanCode chosen)
                && chosen != before.plan().code()
                && before.period().isPresent()
                && !before.autoRenew()
                && after.autoRenew();
    }

    /** Invoices still open, to be paid in full although what is unused of them is credited now (B11). */
    public List<Integer> creditedUnpaid() {
        return invoices().stream()
                .filter(invoice -> invoice.occasion() == Invoice.Occasion.PLAN_CHANGED)
                .flatMap(invoice -> after.bases().get(invoice.number() - 1).charged().stream())
                .distinct()
                .filter(number -> after.payment(number).state() == PaymentState.OPEN)
                .toList();
    }

    /**
     * What the account's kept credit is worth with VAT where a correction issues an invoice that is still to be paid: it does not pay
     * that, since a correction changes only what was wrong. Empty where there is none.
     */
    public Optional<Money> creditNotUsed() {
        return invoice()
                .filter(invoice -> invoice.occasion() == Invoice.Occasion.REISSUED)
                .filter(invoice -> switch (after.payment(invoice.number()).state()) {
                    case OPEN, OVERDUE -> true;
                    case PAID, NOTHING_DUE, CANCELLED, TO_PAY_BACK -> false;
                })
                .flatMap(invoice -> Optional.ofNullable(
                        after.creditWithVat().get(invoice.currency().getCurrencyCode())))
                .filter(Money::isPositive);
    }

    /** Invoices that credited parts of what a correction issues anew, with another VAT than it has now. */
    public List<CreditedOtherwise> creditedOtherwise() {
        return invoice()
                .filter(invoice -> invoice.occasion() == Invoice.Occasion.REISSUED)
                .map(invoice -> CreditedOtherwise.of(after, invoice.number()))
                .orElse(List.of());
    }

    /** The running period's end after it: the day of the next charge, or of the plan's end. Empty on FREE. */
    public Optional<LocalDate> periodEnd() {
        return after.period().map(BillingPeriod::end);
    }

    /** The next invoice if nothing else changes. */
    public Optional<Invoice> nextInvoice() {
        return after.nextInvoice();
    }

    /** Whether {@code other} would cost the same and give the same: then it needs no new confirmation. */
    public boolean promisesTheSameAs(Preview other) {
        return action.equals(other.action)
                && due().equals(other.due())
                && limitAfter() == other.limitAfter()
                && periodEnd().equals(other.periodEnd())
                && documents().equals(other.documents())
                && after.plan().equals(other.after.plan())
                && after.packages().equals(other.after.packages())
                && nextInvoice().map(Invoice::lines).equals(other.nextInvoice().map(Invoice::lines));
    }

    /** What the invoices it would bring say. */
    private List<List<Object>> documents() {
        return invoices().stream()
                .map(invoice ->
                        List.<Object>of(invoice.occasion(), invoice.lines(), invoice.details(), invoice.corrects()))
                .toList();
    }
}
