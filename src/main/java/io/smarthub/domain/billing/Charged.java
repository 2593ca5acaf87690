package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.util.function.Predicate;

/** What an invoice charged for, by the edition of the rules that the books are kept under. */
final class Charged {

    private final Bookkeeper books;

    Charged(Bookkeeper books) {
        this.books = books;
    }

    /** Whether the invoice charged for a purchase, or a renewal of it, and not for an earlier or later one of the same package. */
    Predicate<Purchase> purchases(int number, Holding holding) {
        int origin = books.origin(number);
        if (!isForPackage(number, holding.addOn().code())) {
            return purchase -> false;
        }
        return switch (books.terms.rules()) {
            case FIRST, SECOND -> {
                boolean first = holding.purchases().getFirst().invoice() <= origin;
                yield purchase -> first;
            }
            case THIRD -> {
                boolean renewal = books.invoice(origin).occasion() == Occasion.RENEWAL;
                yield purchase -> renewal ? purchase.invoice() <= origin : purchase.invoice() == origin;
            }
        };
    }

    /** How many pieces of the holding the invoice charged for. */
    int pieces(int number, Holding holding) {
        return holding.pieces(purchases(number, holding));
    }

    /** Whether the invoice charged for that package. */
    boolean isForPackage(int number, String code) {
        return isFor(books.invoice(number), Kind.PACKAGE, code);
    }

    /** Whether the invoice charged for this plan, a renewal of it, or one that was changed to it on the credit of its unpaid days. */
    boolean plan(int number, Subscription running) {
        boolean charged = books.terms.rules() == BookRules.FIRST
                ? isFor(books.invoice(number), Kind.PLAN, running.plan().code().name())
                : paysForPlan(number);
        return charged && running.bought() <= books.origin(number);
    }

    /** Whether the invoice charged for a plan, or for packages whose days one was changed on the credit of. */
    boolean paysForPlan(int number) {
        return switch (books.terms.rules()) {
            case FIRST, SECOND -> chargesPlan(books.invoice(number));
            case THIRD -> chargesPlan(books.invoice(number)) || isCreditedOnChange(number);
        };
    }

    private boolean isCreditedOnChange(int number) {
        int origin = books.origin(number);
        return books.invoices.stream()
                .filter(change -> change.occasion() == Occasion.PLAN_CHANGED)
                .flatMap(change -> books.bases.get(change.number() - 1).charged().stream())
                .anyMatch(charged -> books.origin(charged) == origin);
    }

    private static boolean chargesPlan(Invoice invoice) {
        return invoice.lines().stream().anyMatch(line -> line.kind() == Kind.PLAN);
    }

    private static boolean isFor(Invoice invoice, Kind kind, String code) {
        return invoice.lines().stream()
                .anyMatch(line -> line.kind() == kind && line.code().equals(code));
    }
}
