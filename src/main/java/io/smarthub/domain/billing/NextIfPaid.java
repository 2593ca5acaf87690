package io.smarthub.domain.billing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the next invoice would be instead if overdue invoices were paid within their grace days: packages renew then that end otherwise.
 *
 * @param unpaid those invoices, those of the plan among them where it depends on any, the one whose grace days end first at the
 *     beginning
 * @param invoice the next invoice in that case
 */
public record NextIfPaid(List<Arrears> unpaid, Invoice invoice) {

    public NextIfPaid {
        unpaid = List.copyOf(unpaid);
    }

    /**
     * Empty where the same follows, paid or not, and where the plan itself is unpaid, where the same follows if that alone is paid, of
     * which {@link PlanUnpaid} tells.
     */
    public static Optional<NextIfPaid> of(Books books) {
        Optional<PlanUnpaid> plan = books.nextInvoice().isPresent() ? Optional.empty() : PlanUnpaid.of(books);
        Books planPaid = plan.map(PlanUnpaid::ifPaid).orElse(books);
        List<Arrears> first = plan.map(PlanUnpaid::deciding).orElse(List.of());
        List<Arrears> unpaid = planPaid.arrears().stream()
                .filter(planPaid::isBeforeRenewal)
                .sorted(Comparator.comparing(Arrears::endsOn))
                .toList();
        return planPaid.nextInvoice()
                .filter(_ -> !unpaid.isEmpty())
                .flatMap(next -> PlanUnpaid.paid(planPaid, unpaid)
                        .nextInvoice()
                        .filter(paid -> !paid.lines().equals(next.lines())))
                .map(paid -> new NextIfPaid(
                        Stream.concat(first.stream(), deciding(planPaid, unpaid, paid.lines()).stream())
                                .sorted(Comparator.comparing(Arrears::endsOn))
                                .toList(),
                        paid));
    }

    /** Those without which it would not come to these lines. */
    private static List<Arrears> deciding(Books books, List<Arrears> unpaid, List<InvoiceLine> lines) {
        List<Arrears> needed = new ArrayList<>(unpaid);
        for (Arrears each : unpaid) {
            List<Arrears> others =
                    needed.stream().filter(other -> !other.equals(each)).toList();
            boolean same = PlanUnpaid.paid(books, others)
                    .nextInvoice()
                    .filter(invoice -> invoice.lines().equals(lines))
                    .isPresent();
            if (same) {
                needed.remove(each);
            }
        }
        return needed;
    }
}
