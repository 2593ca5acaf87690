package io.smarthub.domain.billing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
        return forPackage(code).stream()
                .map(number -> (Refusal) new Refusal.PayFirst(number))
                .findFirst();
    }

    /** The invoices for that package that were not paid within their grace days and still are not, oldest first. */
    List<Integer> forPackage(String code) {
        return unpaidAfterGrace(number -> charged.isForPackage(number, code));
    }

    /** Why no plan can be bought or renewed: one was not paid, and still is not. */
    Optional<Refusal> beforePlan() {
        return forPlans().stream()
                .map(number -> (Refusal) new Refusal.PayFirst(number))
                .findFirst();
    }

    /** The invoices for plans that were not paid within their grace days and still are not, oldest first. */
    List<Integer> forPlans() {
        return unpaidAfterGrace(charged::paysForPlan);
    }

    /** Why the plan cannot be changed: days would be credited that were never paid. */
    Optional<Refusal> beforeChange() {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue().state() == PaymentState.OVERDUE)
                .map(entry -> (Refusal) new Refusal.PayFirst(entry.getKey()))
                .findFirst();
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
