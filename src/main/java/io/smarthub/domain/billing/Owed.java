package io.smarthub.domain.billing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Invoices that were not paid, and what has to wait until they are. */
final class Owed {

    private final Bookkeeper books;
    private final Charged charged;

    Owed(Bookkeeper books) {
        this.books = books;
        charged = new Charged(books);
    }

    /** Why the package cannot be bought: it ended because an invoice was not paid, and that still is not. */
    Optional<Refusal> beforePackage(String code) {
        return first(forPackage(code).stream());
    }

    /** The invoices for that package that were not paid within their grace days and still are not, oldest first. */
    List<Integer> forPackage(String code) {
        return unpaidAfterGrace(number -> charged.isForPackage(number, code));
    }

    /** Why no plan can be bought or renewed: one was not paid, and still is not. */
    Optional<Refusal> beforePlan() {
        return first(forPlans().stream());
    }

    /** The invoices for plans that were not paid within their grace days and still are not, oldest first. */
    List<Integer> forPlans() {
        return unpaidAfterGrace(charged::paysForPlan);
    }

    /** Why the plan cannot be changed: days would be credited that were never paid. */
    Optional<Refusal> beforeChange() {
        return first(books.payments.entrySet().stream()
                .filter(entry -> entry.getValue().state() == PaymentState.OVERDUE)
                .map(Map.Entry::getKey));
    }

    private static Optional<Refusal> first(Stream<Integer> invoices) {
        return invoices.findFirst().map(Refusal.PayFirst::new);
    }

    private List<Integer> unpaidAfterGrace(Predicate<Integer> which) {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue().state() == PaymentState.OVERDUE)
                .filter(entry -> entry.getValue().graceEnds().isEmpty())
                .map(Map.Entry::getKey)
                .filter(which)
                .toList();
    }
}
