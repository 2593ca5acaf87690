package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.PlanStop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** That an invoice ended the plan or keeps one from being sold, and what to do about it. */
final class PlanStopText {

    private final Messages messages;

    PlanStopText(Messages messages) {
        this.messages = messages;
    }

    /** Empty where the plan renews, or where the owner ended it and owes nothing. */
    Optional<String> sentence(BillingView view) {
        Books books = view.books();
        List<Integer> owed = books.owedPlans();
        return PlanStop.of(books, view.decisions()).flatMap(stop -> switch (stop) {
            case PlanStop.SwitchedOff _ -> notSold(books, owed);
            case PlanStop.Unpaid(int cause) ->
                books.endsOn().isPresent() ? ends(cause, owed, books) : ended(cause, owed);
        });
    }

    private Optional<String> ends(int cause, List<Integer> owed, Books books) {
        String number = String.valueOf(cause);
        if (owed.isEmpty()) {
            boolean paid = books.payment(cause).state() == PaymentState.PAID;
            return Optional.of(messages.get(paid ? "billing.plan-stopped-paid" : "billing.plan-stopped-since", number));
        }
        return Optional.of(
                owed.equals(List.of(cause))
                        ? messages.get("billing.plan-stopped", number)
                        : messages.get("billing.plan-stopped-owed", number, numbers(owed)));
    }

    private Optional<String> ended(int cause, List<Integer> owed) {
        String number = String.valueOf(cause);
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                owed.equals(List.of(cause))
                        ? messages.get("billing.plan-gone", number)
                        : messages.get("billing.plan-gone-owed", number, numbers(owed)));
    }

    private Optional<String> notSold(Books books, List<Integer> owed) {
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get(
                        books.endsOn().isPresent() ? "billing.plan-owed" : "billing.no-plan-sold", numbers(owed)));
    }

    private static String numbers(List<Integer> invoices) {
        return invoices.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
