package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PaymentState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** What is still to be paid in all, and how much of it should have been: by currency, since amounts in different ones have no sum. */
final class OpenTotals {

    private final BillingView view;

    OpenTotals(BillingView view) {
        this.view = view;
    }

    List<String> lines(Messages messages) {
        List<String> lines = new ArrayList<>();
        if (view.invoices().isEmpty()) {
            return List.of(messages.get("invoices.nothing-issued"));
        }
        SortedMap<String, Sum> late = sums(this::isLate);
        sums(this::isOpen)
                .forEach((currency, open) -> lines.add(Optional.ofNullable(late.get(currency))
                        .map(part -> messages.get(
                                "billing.open-late",
                                messages.money(open.owed()),
                                open.count(),
                                messages.money(part.owed()),
                                part.count()))
                        .orElseGet(() -> messages.get("billing.open", messages.money(open.owed()), open.count()))));
        if (lines.isEmpty()) {
            lines.add(messages.get("billing.open-none"));
        }
        sums(invoice -> state(invoice) == PaymentState.TO_PAY_BACK)
                .values()
                .forEach(back -> lines.add(messages.get(
                        "billing.open-back", messages.money(back.owed().negated()), back.count())));
        return lines;
    }

    /** {@code openMinor} and, of it, {@code lateMinor}, by currency. */
    void put(ObjectNode document) {
        put(sums(this::isOpen), document.putObject("openMinor"));
        put(sums(this::isLate), document.putObject("lateMinor"));
    }

    private static void put(SortedMap<String, Sum> sums, ObjectNode document) {
        sums.forEach((currency, sum) -> document.put(currency, sum.owed().minor()));
    }

    private SortedMap<String, Sum> sums(Predicate<Invoice> which) {
        SortedMap<String, Sum> sums = new TreeMap<>();
        view.invoices().stream().filter(which).forEach(invoice -> {
            Money owed = view.books().owed(invoice.number());
            sums.merge(owed.currency().getCurrencyCode(), new Sum(owed, 1), Sum::plus);
        });
        return sums;
    }

    private PaymentState state(Invoice invoice) {
        return view.books().payment(invoice.number()).state();
    }

    private boolean isOpen(Invoice invoice) {
        return state(invoice) == PaymentState.OPEN || state(invoice) == PaymentState.OVERDUE;
    }

    private boolean isLate(Invoice invoice) {
        LocalDate today =
                LocalDate.ofInstant(view.books().at(), view.books().terms().zone());
        return isOpen(invoice) && invoice.details().dueOn().isBefore(today);
    }

    /** So much on so many of them. */
    private record Sum(Money owed, int count) {

        Sum plus(Sum other) {
            return new Sum(owed.plus(other.owed), count + other.count);
        }
    }
}
