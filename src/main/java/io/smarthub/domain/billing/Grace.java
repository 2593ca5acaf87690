package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The grace days of unpaid invoices, and what their end brings: their packages end, and their plan renews no more. */
final class Grace {

    private final Bookkeeper books;

    Grace(Bookkeeper books) {
        this.books = books;
    }

    /** The oldest invoice whose grace days are over at the books' instant. */
    Optional<Integer> over() {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .graceEnds()
                        .filter(end -> !end.isAfter(books.at))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Why the package cannot be bought: it ended because an invoice was not paid, and that still is not. */
    Optional<Refusal> owed(String code) {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue().state() == PaymentState.OVERDUE)
                .filter(entry -> entry.getValue().graceEnds().isEmpty())
                .filter(entry -> isFor(books.invoice(entry.getKey()), Kind.PACKAGE, code))
                .map(entry -> (Refusal) new Refusal.PayFirst(entry.getKey()))
                .findFirst();
    }

    /**
     * Ends what invoice {@code number} was for. The unused days are credited on the invoices that charged them, so that only used
     * days stay due.
     */
    void end(int number) {
        books.payments.put(number, books.payment(number).graceOver());
        Subscription running = books.subscription;
        if (running == null) {
            return;
        }
        Invoice unpaid = books.invoice(number);
        if (isFor(unpaid, Kind.PLAN, running.plan().code().name())) {
            books.subscription = running.autoRenew(false);
        }
        Map<Integer, List<InvoiceLine>> credits = new TreeMap<>();
        for (Holding holding : List.copyOf(books.holdings)) {
            if (isFor(unpaid, Kind.PACKAGE, holding.addOn().code())) {
                books.holdings.remove(holding);
                credit(holding, running.period(), credits);
            }
        }
        credits.forEach((charged, lines) -> issue(charged, lines, running.period()));
    }

    private void credit(Holding holding, BillingPeriod period, Map<Integer, List<InvoiceLine>> credits) {
        LocalDate today = period.dayOf(books.at, books.terms.zone());
        for (Paid paid : holding.paid()) {
            Money unused = paid.unusedFrom(today);
            if (unused.isPositive()) {
                Invoice charged = books.invoice(paid.invoice());
                InvoiceLine line = charge(charged, holding.addOn().code());
                credits.computeIfAbsent(paid.invoice(), key -> new ArrayList<>())
                        .add(new InvoiceLine(
                                Kind.PACKAGE_CREDIT,
                                line.code(),
                                line.quantity(),
                                line.unitPrice(),
                                today,
                                period.end(),
                                period.days(),
                                unused.negated(),
                                line.vat()));
            }
        }
    }

    /** What was paid already is kept for later invoices: nothing is paid out (B11). */
    private void issue(int charged, List<InvoiceLine> lines, BillingPeriod period) {
        LocalDate today = period.dayOf(books.at, books.terms.zone());
        if (books.payment(charged).state() == PaymentState.PAID) {
            Money sum = lines.stream()
                    .map(InvoiceLine::amount)
                    .reduce(Money::plus)
                    .orElseThrow()
                    .negated();
            books.credit.merge(sum.currency().getCurrencyCode(), sum, Money::plus);
            Vat vat = lines.getFirst().vat();
            lines.add(new InvoiceLine(
                    Kind.CREDIT_KEPT, "", 1, sum, today, period.end(), period.daysFrom(today), sum, vat));
        }
        books.issue(Occasion.ENDED_UNPAID, today, period.end(), lines, Optional.of(charged));
    }

    private static InvoiceLine charge(Invoice invoice, String code) {
        return invoice.lines().stream()
                .filter(line -> line.kind() == Kind.PACKAGE && line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFor(Invoice invoice, Kind kind, String code) {
        return invoice.lines().stream()
                .anyMatch(line -> line.kind() == kind && line.code().equals(code));
    }
}
