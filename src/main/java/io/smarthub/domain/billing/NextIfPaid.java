package io.smarthub.domain.billing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the next invoice would be instead if overdue invoices were paid within their grace days: packages renew then that end otherwise.
 *
 * @param unpaid those invoices, the one whose grace days end first at the beginning
 * @param invoice the next invoice in that case
 */
public record NextIfPaid(List<Arrears> unpaid, Invoice invoice) {

    public NextIfPaid {
        unpaid = List.copyOf(unpaid);
    }

    /** Empty where nothing follows as things stand ({@link PlanUnpaid} tells of that), or where the same does, paid or not. */
    public static Optional<NextIfPaid> of(Books books) {
        List<Arrears> unpaid = books.arrears().stream()
                .filter(books::isBeforeRenewal)
                .sorted(Comparator.comparing(Arrears::endsOn))
                .toList();
        return books.nextInvoice()
                .filter(_ -> !unpaid.isEmpty())
                .flatMap(next -> PlanUnpaid.paid(books, unpaid)
                        .nextInvoice()
                        .filter(paid -> !paid.lines().equals(next.lines())))
                .map(paid -> new NextIfPaid(unpaid, paid));
    }
}
