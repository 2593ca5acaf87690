package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is still to be paid in one currency, and how much of it should have been by now; amounts in different ones have no sum.
 *
 * @param open on all invoices that are not paid, less what credit notes for unused days took off
 * @param late on those of them that are past their due day, in the account's zone; of no invoice where none is
 */
public record OpenSum(Part open, Part late) {

    /** So much on so many documents. */
    public record Part(Money sum, int documents) {

        private Part plus(Part other) {
            return new Part(sum.plus(other.sum), documents + other.documents);
        }
    }

    /** Whether something of it is past its due day. */
    public boolean isLate() {
        return late.documents() > 0;
    }

    /** One for each currency in which something is open, by its code. */
    public static List<OpenSum> of(Books books) {
        LocalDate today = LocalDate.ofInstant(books.at(), books.terms().zone());
        Bookkeeper keeper = new Bookkeeper(books);
        Predicate<Invoice> isOpen =
                invoice -> switch (keeper.payment(invoice.number()).state()) {
                    case OPEN, OVERDUE -> true;
                    case PAID, CANCELLED, NOTHING_DUE, TO_PAY_BACK -> false;
                };
        SortedMap<String, Part> late =
                sums(keeper, isOpen.and(invoice -> invoice.details().dueOn().isBefore(today)));
        return sums(keeper, isOpen).entrySet().stream()
                .map(open -> new OpenSum(
                        open.getValue(),
                        late.getOrDefault(
                                open.getKey(),
                                new Part(Money.zero(open.getValue().sum().currency()), 0))))
                .toList();
    }

    /** What credit notes owe the buyer, as positive amounts, by currency code. */
    public static List<Part> toPayBack(Books books) {
        Bookkeeper keeper = new Bookkeeper(books);
        return sums(keeper, invoice -> keeper.payment(invoice.number()).state() == PaymentState.TO_PAY_BACK)
                .values()
                .stream()
                .map(owed -> new Part(owed.sum().negated(), owed.documents()))
                .toList();
    }

    private static SortedMap<String, Part> sums(Bookkeeper keeper, Predicate<Invoice> which) {
        SortedMap<String, Part> sums = new TreeMap<>();
        keeper.invoices.stream().filter(which).forEach(invoice -> {
            Money owed = keeper.owed(invoice.number());
            sums.merge(owed.currency().getCurrencyCode(), new Part(owed, 1), Part::plus);
        });
        return sums;
    }
}
