package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the end of an unpaid invoice's grace days does: its packages end, and its plan renews no more. */
final class GraceEnd {

    private final Bookkeeper books;

    GraceEnd(Bookkeeper books) {
        this.books = books;
    }

    /** The oldest invoice whose grace days are over at the books' instant. */
    Optional<Integer> reached() {
        return new Grace(books).over(books.at).findFirst();
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
        Charged charged = new Charged(books);
        if (charged.plan(number, running)) {
            books.stoppedBy = running.autoRenew() ? Integer.valueOf(number) : books.stoppedBy;
            books.subscription = running.autoRenew(false);
        }
        Map<Integer, List<InvoiceLine>> credits = new TreeMap<>();
        for (Holding holding : List.copyOf(books.holdings)) {
            Predicate<Purchase> gone = charged.purchases(number, holding);
            if (holding.pieces(gone) > 0) {
                credit(holding, gone, running.period(), credits);
                remove(holding, gone, number, running.period());
            }
        }
        credits.forEach((invoice, lines) -> issue(invoice, lines, running.period()));
    }

    private void remove(Holding holding, Predicate<Purchase> gone, int number, BillingPeriod period) {
        int pieces = holding.pieces(gone);
        LocalDate day = books.at.isBefore(period.until()) ? books.dayIn(period) : period.end();
        books.ended.add(new EndedPieces(number, holding.addOn(), pieces, holding.quantity() - pieces, books.at, day));
        holding.without(gone)
                .ifPresentOrElse(
                        left -> books.holdings.set(books.holdings.indexOf(holding), left),
                        () -> books.holdings.remove(holding));
    }

    private void credit(
            Holding holding, Predicate<Purchase> gone, BillingPeriod period, Map<Integer, List<InvoiceLine>> credits) {
        if (!books.at.isBefore(period.until())) {
            return;
        }
        LocalDate today = books.dayIn(period);
        int first = 0;
        for (Paid paid : holding.paid()) {
            int pieces = holding.among(first, first + paid.pieces(), gone);
            first += paid.pieces();
            // what is left of the charge is credited for fewer pieces later: both together never make more than was
            // charged
            Money unused =
                    paid.unusedFrom(today).minus(paid.of(paid.pieces() - pieces).unusedFrom(today));
            if (unused.isPositive()) {
                Invoice charged = books.invoice(paid.invoice());
                InvoiceLine line = charge(charged, holding.addOn().code());
                credits.computeIfAbsent(paid.invoice(), key -> new ArrayList<>())
                        .add(new InvoiceLine(
                                Kind.PACKAGE_CREDIT,
                                line.code(),
                                pieces,
                                line.unitPrice(),
                                paid.firstFrom(today),
                                period.end(),
                                period.days(),
                                unused.negated(),
                                line.vat()));
            }
        }
    }

    /**
     * Takes off what is still to be paid. What was paid already, by money or by kept credit, is kept for later invoices: nothing is
     * paid out (B11).
     */
    private void issue(int charged, List<InvoiceLine> lines, BillingPeriod period) {
        LocalDate today = books.dayIn(period);
        Vat vat = lines.getFirst().vat();
        Money unused = lines.stream()
                .map(InvoiceLine::amount)
                .reduce(Money::plus)
                .orElseThrow()
                .negated();
        Money zero = Money.zero(unused.currency());
        Money owed = books.payment(charged).state() == PaymentState.PAID ? zero : books.owed(charged);
        Money takenOff =
                Least.amount(zero, unused, net -> VatTotal.of(vat, net).gross().compareTo(owed) >= 0);
        Money kept = unused.minus(takenOff);
        if (kept.isPositive()) {
            books.credit = books.credit.plus(vat, kept);
            lines.add(new InvoiceLine(
                    Kind.CREDIT_KEPT, "", 1, kept, today, period.end(), period.daysFrom(today), kept, vat));
        }
        books.issue(
                Occasion.ENDED_UNPAID, today, period.end(), lines, Optional.of(charged), books.bases.get(charged - 1));
        boolean open = books.payment(charged).state() != PaymentState.PAID;
        if (open && books.owed(charged).isZero()) {
            books.payments.put(charged, Payment.of(PaymentState.NOTHING_DUE, books.at));
        }
    }

    private static InvoiceLine charge(Invoice invoice, String code) {
        return invoice.lines().stream()
                .filter(line -> line.kind() == Kind.PACKAGE && line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
