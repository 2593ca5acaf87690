package io.smarthub.domain.billing;

import java.util.Optional;

/**
 * What the period's end charges: as things stand, and if what is overdue is paid before. Asked of the books once, since each answer
 * follows them to that end.
 *
 * @param invoice the next invoice as things stand; empty where none follows
 * @param planUnpaid invoices on which the plan depends; empty where it depends on none
 * @param ifPlanPaid the next invoice if those are paid; empty where {@code invoice} follows anyway, or none follows then either
 * @param ifAllPaid what it would be instead if all that is overdue were paid; empty where that is the same
 */
public record NextCharge(
        Optional<Invoice> invoice,
        Optional<PlanUnpaid> planUnpaid,
        Optional<Invoice> ifPlanPaid,
        Optional<NextIfPaid> ifAllPaid) {

    /** As of the books' instant. */
    public static NextCharge of(Books books) {
        Optional<Invoice> next = books.nextInvoice();
        Optional<PlanUnpaid> plan = PlanUnpaid.of(books);
        return new NextCharge(
                next,
                plan,
                next.isPresent()
                        ? Optional.empty()
                        : plan.flatMap(unpaid -> unpaid.ifPaid().nextInvoice()),
                NextIfPaid.of(books));
    }

    /** As things stand, else if what the plan depends on is paid. */
    public Optional<Invoice> expected() {
        return invoice.or(() -> ifPlanPaid);
    }
}
