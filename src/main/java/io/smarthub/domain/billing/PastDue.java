package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Open invoices whose due day is over, though nobody recorded them as unpaid: no grace days run, nothing ends, but they want to be
 * paid.
 *
 * @param invoices their numbers, oldest first
 * @param owed what is owed on all of them, one amount for each currency
 * @param since the earliest day on which one of them was due
 */
public record PastDue(List<Integer> invoices, List<Money> owed, LocalDate since) {

    public PastDue {
        invoices = List.copyOf(invoices);
        owed = List.copyOf(owed);
    }

    /** Empty where there are none. */
    public static Optional<PastDue> of(Books books) {
        LocalDate today = LocalDate.ofInstant(books.at(), books.terms().zone());
        List<Invoice> late = books.invoices().stream()
                .filter(invoice -> books.payment(invoice.number()).state() == PaymentState.OPEN)
                .filter(invoice -> invoice.details().dueOn().isBefore(today))
                .toList();
        SortedMap<String, Money> owed = new TreeMap<>();
        late.forEach(invoice -> {
            Money amount = books.owed(invoice.number());
            owed.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
        });
        return late.stream()
                .map(invoice -> invoice.details().dueOn())
                .min(LocalDate::compareTo)
                .map(since ->
                        new PastDue(late.stream().map(Invoice::number).toList(), List.copyOf(owed.values()), since));
    }
}
