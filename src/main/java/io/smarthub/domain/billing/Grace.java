package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The grace days of unpaid invoices, and what their end brings: their packages end, and their plan renews no more. */
final class Grace {

    private final Bookkeeper books;

    Grace(Bookkeeper books) {
        this.books = books;
    }

    /** The oldest invoice whose grace days are over at the books' instant. */
    Optional<Integer> over() {
        return over(books.at).findFirst();
    }

    /** The invoices whose grace days are over at an instant where nothing is paid until then, oldest first. */
    private Stream<Integer> over(Instant at) {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .graceEnds()
                        .filter(end -> !end.isAfter(at))
                        .isPresent())
                .map(Map.Entry::getKey);
    }

    /** Why the package cannot be bought: it ended because an invoice was not paid, and that still is not. */
    Optional<Refusal> owed(String code) {
        return owedFor(code).stream()
                .map(number -> (Refusal) new Refusal.PayFirst(number))
                .findFirst();
    }

    /** The invoices for that package that were not paid within their grace days and still are not, oldest first. */
    List<Integer> owedFor(String code) {
        return unpaidAfterGrace(number -> isFor(books.invoice(number), Kind.PACKAGE, code));
    }

    /** Why the plan cannot be changed: days would be credited that were never paid. */
    Optional<Refusal> unpaid() {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue().state() == PaymentState.OVERDUE)
                .map(entry -> (Refusal) new Refusal.PayFirst(entry.getKey()))
                .findFirst();
    }

    /** Why no plan can be bought or renewed: one was not paid, and still is not. */
    Optional<Refusal> owedPlan() {
        return owedPlans().stream()
                .map(number -> (Refusal) new Refusal.PayFirst(number))
                .findFirst();
    }

    /** The invoices for plans that were not paid within their grace days and still are not, oldest first. */
    List<Integer> owedPlans() {
        return unpaidAfterGrace(this::paysForPlan);
    }

    private List<Integer> unpaidAfterGrace(Predicate<Integer> which) {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue().state() == PaymentState.OVERDUE)
                .filter(entry -> entry.getValue().graceEnds().isEmpty())
                .map(Map.Entry::getKey)
                .filter(which)
                .toList();
    }

    /** The instants at which unpaid invoices end pieces of {@code holding}, earliest first. */
    private List<Instant> ends(Holding holding) {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue().graceEnds().isPresent())
                .filter(entry -> pieces(entry.getKey(), holding) > 0)
                .flatMap(entry -> entry.getValue().graceEnds().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** What is left of {@code holding} at an instant where nothing is paid until then; empty where nothing is. */
    Optional<Holding> left(Holding holding, Instant at) {
        List<Integer> over = over(at).toList();
        return holding.without(purchase ->
                over.stream().anyMatch(number -> covers(number, holding).test(purchase)));
    }

    /** The instant from which on nothing is left of {@code holding} where nothing is paid; empty where something is. */
    Optional<Instant> gone(Holding holding) {
        return ends(holding).stream()
                .filter(end -> left(holding, end).isEmpty())
                .findFirst();
    }

    /** How many pieces of {@code holding} renew as long as they are wanted, where nothing is paid. */
    int lasting(Holding holding) {
        List<Instant> ends = ends(holding);
        return ends.isEmpty()
                ? holding.renewing()
                : left(holding, ends.getLast()).map(Holding::renewing).orElse(0);
    }

    /** The first day without any of {@code holding}, where it does not renew: after its period, or before it where it is not paid. */
    LocalDate endOf(Holding holding, Subscription running) {
        LocalDate end = running.period().end();
        return gone(holding)
                .map(instant -> LocalDate.ofInstant(instant, books.terms.zone()))
                .filter(unpaid -> unpaid.isBefore(end))
                .orElse(end);
    }

    /** What each unpaid invoice whose grace days run ends with them, oldest invoice first. */
    List<Arrears> arrears() {
        Subscription running = books.subscription;
        return books.payments.entrySet().stream()
                .flatMap(entry -> entry.getValue().graceEnds().stream()
                        .map(end -> new Arrears(
                                entry.getKey(),
                                books.holdings.stream()
                                        .map(holding ->
                                                new Pieces(holding.addOn().code(), pieces(entry.getKey(), holding)))
                                        .filter(pieces -> pieces.quantity() > 0)
                                        .toList(),
                                running != null && coversPlan(entry.getKey(), running),
                                LocalDate.ofInstant(end, books.terms.zone()))))
                .toList();
    }

    /** Whether an unpaid invoice ends the renewal of the running plan before its period does. */
    boolean endsPlan(Subscription running) {
        return over(running.period().until()).anyMatch(number -> coversPlan(number, running));
    }

    /** Whether the invoice charged for this plan, a renewal of it, or one that was changed to it on the credit of its unpaid days. */
    private boolean coversPlan(int number, Subscription running) {
        boolean charged = books.terms.rules() == BookRules.FIRST
                ? isFor(books.invoice(number), Kind.PLAN, running.plan().code().name())
                : paysForPlan(number);
        return charged && running.bought() <= books.origin(number);
    }

    /** How many pieces of the holding the invoice charged for. */
    private int pieces(int number, Holding holding) {
        return holding.pieces(covers(number, holding));
    }

    /** Whether the invoice charged for a purchase, or a renewal of it, and not for an earlier or later one of the same package. */
    private Predicate<Purchase> covers(int number, Holding holding) {
        int origin = books.origin(number);
        if (!isFor(books.invoice(number), Kind.PACKAGE, holding.addOn().code())) {
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
        if (coversPlan(number, running)) {
            books.stoppedBy = running.autoRenew() ? Integer.valueOf(number) : books.stoppedBy;
            books.subscription = running.autoRenew(false);
        }
        Map<Integer, List<InvoiceLine>> credits = new TreeMap<>();
        for (Holding holding : List.copyOf(books.holdings)) {
            Predicate<Purchase> gone = covers(number, holding);
            if (holding.pieces(gone) > 0) {
                credit(holding, gone, running.period(), credits);
                remove(holding, gone, number, running.period());
            }
        }
        credits.forEach((charged, lines) -> issue(charged, lines, running.period()));
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
