package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The account's books at an instant: plan, period, packages, invoices and the history of capacity. Immutable, and nothing but a
 * function of the recorded decisions and the instant, so that closing the application for any time changes no figure (B22).
 */
public final class Books {

    private final Terms terms;
    private final Instant at;
    private final @Nullable Subscription subscription;
    private final List<EndedPieces> ended;
    private final List<Holding> holdings;
    private final List<Invoice> invoices;
    private final List<Capacity> capacities;
    private final KeptCredit credit;
    private final SortedMap<Integer, Payment> payments;
    private final List<Basis> bases;
    private final Buyer buyer;
    private final Optional<Integer> stoppedBy;
    private final List<Rejected> rejected;

    /** A recorded decision that the books cannot follow; it changed nothing. Only damaged records have any. */
    public record Rejected(Decision decision, Refusal refusal) {}

    /** Whether a decision can be made. */
    public sealed interface Decided {

        /** It can: the books before it (at its instant) and after it. */
        record Accepted(Books before, Books after) implements Decided {}

        /** It cannot, and why. */
        record Refused(Refusal refusal) implements Decided {}
    }

    private Books(Terms terms) {
        this.terms = terms;
        at = Instant.MIN;
        subscription = null;
        holdings = List.of();
        ended = List.of();
        invoices = List.of();
        Plan free = terms.catalogue().plan(PlanCode.FREE);
        capacities =
                List.of(new Capacity(at, PlanCode.FREE, free.includedUnits(), 0, free.cap(), free.includedAgents()));
        credit = KeptCredit.NONE;
        payments = Collections.emptySortedMap();
        bases = List.of();
        buyer = Buyer.UNKNOWN;
        stoppedBy = Optional.empty();
        rejected = List.of();
    }

    private Books(Bookkeeper kept, List<Rejected> rejected) {
        terms = kept.terms;
        at = kept.at;
        subscription = kept.subscription;
        holdings = List.copyOf(kept.holdings);
        ended = List.copyOf(kept.ended);
        invoices = List.copyOf(kept.invoices);
        capacities = List.copyOf(kept.capacities);
        credit = kept.credit;
        payments = Collections.unmodifiableSortedMap(new TreeMap<>(kept.payments));
        bases = List.copyOf(kept.bases);
        buyer = kept.buyer;
        stoppedBy = Optional.ofNullable(kept.stoppedBy);
        this.rejected = List.copyOf(rejected);
    }

    /** The books of an account on FREE without any record (D9a). */
    public static Books opening(Terms terms) {
        return new Books(terms);
    }

    /**
     * Computes the books at {@code now} from the whole record.
     *
     * @param opening the terms before the first decision
     * @param decisions in the order of their instants
     * @param now the instant looked at; one before the last decision counts as that decision's instant
     */
    public static Books replay(Terms opening, List<Decision> decisions, Instant now) {
        Bookkeeper keeper = new Bookkeeper(opening(opening));
        List<Rejected> rejected = new ArrayList<>();
        for (Decision decision : decisions) {
            apply(keeper, decision, 0).ifPresent(refusal -> rejected.add(new Rejected(decision, refusal)));
        }
        keeper.advance(now);
        return new Books(keeper, rejected);
    }

    /** The books once {@code later} has come; the same books where it is not later. */
    public Books at(Instant later) {
        Bookkeeper keeper = new Bookkeeper(this);
        keeper.advance(later);
        return new Books(keeper, rejected);
    }

    /**
     * Tries a decision without recording it.
     *
     * @param activeAgents agents that are active and so cannot lose their place (B14)
     */
    public Decided decide(Decision decision, int activeAgents) {
        Books before = at(decision.at());
        Bookkeeper keeper = new Bookkeeper(before);
        return apply(keeper, decision, activeAgents)
                .<Decided>map(Decided.Refused::new)
                .orElseGet(() -> new Decided.Accepted(before, new Books(keeper, rejected)));
    }

    private static Optional<Refusal> apply(Bookkeeper keeper, Decision decision, int activeAgents) {
        if (decision.at().isBefore(keeper.at)) {
            return Optional.of(new Refusal.OutOfOrder());
        }
        keeper.advance(decision.at());
        Optional<Refusal> refusal = new Transition(keeper, activeAgents).apply(decision.action());
        // a payment that is taken back may bring grace days back that are over
        keeper.advance(decision.at());
        return refusal;
    }

    /** The instant these books are computed for. */
    public Instant at() {
        return at;
    }

    /** The terms in force. */
    public Terms terms() {
        return terms;
    }

    /** The plan in force, as it was bought. */
    public Plan plan() {
        return subscription == null ? terms.catalogue().plan(PlanCode.FREE) : subscription.plan();
    }

    /** The currency of the running period, on FREE the account's. */
    public Currency currency() {
        return subscription == null ? terms.currency() : subscription.currency();
    }

    /** The running billing period; empty on FREE. */
    public Optional<BillingPeriod> period() {
        return Optional.ofNullable(subscription).map(Subscription::period);
    }

    /** Whether the plan renews at the period's end; false on FREE. */
    public boolean autoRenew() {
        return subscription != null && subscription.autoRenew();
    }

    /** Day of the plan's next charge, where it renews. */
    public Optional<LocalDate> renewsOn() {
        return autoRenew() ? period().map(BillingPeriod::end) : Optional.empty();
    }

    /** First day on FREE, where the plan does not renew. */
    public Optional<LocalDate> endsOn() {
        return autoRenew() ? Optional.empty() : period().map(BillingPeriod::end);
    }

    /** Every package: those of the catalogue in its order, then those held that are no longer sold. */
    public List<PackageStanding> packages() {
        return new Standings(this).all();
    }

    /** Whether a package of that code was ever bought, whether or not it is still sold. */
    public boolean wasCharged(String code) {
        return invoices.stream().anyMatch(invoice -> invoice.chargesPackage(code));
    }

    /** The packages in force, oldest first; much faster than {@link #packages()}. */
    public List<PackageStanding> heldPackages() {
        return new Standings(this).held();
    }

    /** What is paid for the pieces of that package while they run, oldest price first; empty where it is off. */
    public List<PricedPieces> pricesOf(String code) {
        return holdings.stream()
                .filter(holding -> holding.is(code))
                .findFirst()
                .map(Holding::prices)
                .orElse(List.of());
    }

    /** The package of that code, where it is sold or held. */
    public Optional<PackageStanding> packageOf(String code) {
        return new Standings(this).of(code);
    }

    /** All invoices, oldest first; number n is at index n - 1. */
    public List<Invoice> invoices() {
        return invoices;
    }

    /** How the payment of invoice {@code number} stands. */
    public Payment payment(int number) {
        return Payment.of(invoices.get(number - 1), payments);
    }

    /** Whether invoice {@code number} is recorded as not paid though its due day is not over: its payment failed, and is not overdue yet. */
    public boolean failedBeforeDue(int number) {
        LocalDate today = LocalDate.ofInstant(at, terms.zone());
        return payment(number).state() == PaymentState.OVERDUE
                && !invoices.get(number - 1).details().dueOn().isBefore(today);
    }

    /** What is to be paid of invoice {@code number}: with VAT, less what credit notes for unused days took off; never negative. */
    public Money owed(int number) {
        return Invoice.owed(number, invoices);
    }

    /** Invoices whose payment failed or is overdue, oldest first. */
    public List<Integer> unpaid() {
        return payments.entrySet().stream()
                .filter(payment -> payment.getValue().state() == PaymentState.OVERDUE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Invoices that have to be paid before a plan is sold, or renews again: not paid within their grace days (B16), oldest first. */
    public List<Integer> owedPlans() {
        return new Owed(new Bookkeeper(this)).forPlans();
    }

    /** Invoices that have to be paid before the package of that code is sold again: not paid within their grace days (B16), oldest first. */
    public List<Integer> owedFor(String code) {
        return new Owed(new Bookkeeper(this)).forPackage(code);
    }

    /** Overdue invoices whose grace days run, with what ends after them, oldest first. */
    public List<Arrears> arrears() {
        return new Grace(new Bookkeeper(this)).arrears();
    }

    /**
     * Whether those grace days are over by the end of the running period, so that its renewal depends on the invoice. Decided by the
     * instant: after a change of zone the days of both may be the same, or the other way round.
     */
    public boolean isBeforeRenewal(Arrears arrears) {
        return period().filter(period -> payment(arrears.invoice())
                        .graceEnds()
                        .filter(end -> !end.isAfter(period.until()))
                        .isPresent())
                .isPresent();
    }

    /** The overdue invoices that end pieces of that package while their grace days run, the earliest end first; of one piece only the first. */
    public List<Arrears> arrearsOf(PackageStanding standing) {
        return arrears().stream()
                .filter(arrears -> arrears.piecesOf(standing.code()) > 0)
                .sorted(Comparator.comparing(Arrears::endsOn))
                .limit(standing.quantity())
                .toList();
    }

    /** The overdue invoice whose last grace day that package ends with; where it ends otherwise, the first that ends pieces of it. */
    public Optional<Arrears> arrearsEnding(PackageStanding standing) {
        List<Arrears> unpaid = arrearsOf(standing);
        return unpaid.stream()
                .filter(arrears -> standing.endsOn().equals(Optional.of(arrears.endsOn())))
                .findFirst()
                .or(() -> unpaid.stream().findFirst());
    }

    /** What ended because invoices were not paid within their grace days, oldest first. */
    public List<EndedPieces> ended() {
        return ended;
    }

    /** To whom invoices are issued from now on. */
    public Buyer buyer() {
        return buyer;
    }

    /** When something happens by itself next: the period's end, or the end of an unpaid invoice's grace days. Empty on FREE. */
    public Optional<Instant> nextMoment() {
        return new Bookkeeper(this).nextMoment();
    }

    /** The invoice that the period's end will bring if nothing changes; empty where the plan does not renew. */
    public Optional<Invoice> nextInvoice() {
        return period().map(period -> at(period.until()))
                .flatMap(later -> later
                        .invoices()
                        .subList(invoices.size(), later.invoices().size())
                        .stream()
                        .filter(invoice -> invoice.occasion() == Invoice.Occasion.RENEWAL)
                        .findFirst());
    }

    /** Credit kept for later invoices, without VAT, by currency code (B11). */
    public SortedMap<String, Money> credit() {
        return credit.totals();
    }

    /** The same credit with the VAT that was charged on it: what it is worth on an invoice. */
    public SortedMap<String, Money> creditWithVat() {
        return credit.totalsWithVat();
    }

    /** From which invoices and credit notes the kept credit comes, oldest first; none where none is kept. */
    public List<CreditOrigin> creditOrigins() {
        return CreditOrigin.of(this);
    }

    /** Invoices that credited parts of another with a VAT that is right no more: they are to be corrected too, oldest first. */
    public List<CreditedOtherwise> creditedOtherwise() {
        return CreditedOtherwise.of(this);
    }

    KeptCredit kept() {
        return credit;
    }

    /** The capacity in force. */
    public Capacity capacity() {
        return capacities.getLast();
    }

    /** The capacity in force at {@code instant}; FREE before the first plan. */
    public Capacity capacityAt(Instant instant) {
        Capacity found = capacities.getFirst();
        for (Capacity capacity : capacities) {
            found = capacity.from().isAfter(instant) ? found : capacity;
        }
        return found;
    }

    /** The capacity in force immediately before {@code instant}: that of a month at its end (Q11). */
    public Capacity capacityBefore(Instant instant) {
        Capacity found = capacities.getFirst();
        for (Capacity capacity : capacities) {
            found = capacity.from().isBefore(instant) ? capacity : found;
        }
        return found;
    }

    /** Every change of capacity, oldest first. */
    public List<Capacity> capacities() {
        return capacities;
    }

    /** Recorded decisions that could not be followed; empty in sound records. */
    public List<Rejected> rejected() {
        return rejected;
    }

    @Nullable
    Subscription subscription() {
        return subscription;
    }

    /** The invoice whose grace days ended the last plan's renewal, by its present number where it was issued anew unpaid. */
    Optional<Integer> stoppedBy() {
        return stoppedBy;
    }

    List<Basis> bases() {
        return bases;
    }

    SortedMap<Integer, Payment> payments() {
        return payments;
    }

    /** How many pieces of that package are left at the period's end though nothing is paid until then; 0 on FREE. */
    int leftUnpaid(String code) {
        Grace grace = new Grace(new Bookkeeper(this));
        return period().stream()
                .flatMap(period -> holdings.stream()
                        .filter(holding -> holding.is(code))
                        .flatMap(holding -> grace.left(holding, period.until()).stream()))
                .mapToInt(Holding::quantity)
                .sum();
    }

    List<Holding> holdings() {
        return holdings;
    }
}
