package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Working copy of the books while time passes and charges arise; lives for one computation. */
final class Bookkeeper {

    Terms terms;
    Instant at;

    @Nullable
    Subscription subscription;

    final List<Holding> holdings;
    final List<Invoice> invoices;
    final List<Capacity> capacities;
    final List<EndedPieces> ended;
    KeptCredit credit;
    final SortedMap<Integer, Payment> payments;
    /** What each invoice was computed from. */
    final List<Basis> bases;

    Buyer buyer;

    /** The invoice whose grace days ended the last plan's renewal; null where none did, or it was decided anew since. */
    @Nullable
    Integer stoppedBy;

    Bookkeeper(Books books) {
        terms = books.terms();
        at = books.at();
        subscription = books.subscription();
        holdings = new ArrayList<>(books.holdings());
        invoices = new ArrayList<>(books.invoices());
        capacities = new ArrayList<>(books.capacities());
        ended = new ArrayList<>(books.ended());
        credit = books.kept();
        payments = new TreeMap<>(books.payments());
        bases = new ArrayList<>(books.bases());
        buyer = books.buyer();
        stoppedBy = books.stoppedBy().orElse(null);
    }

    Plan plan() {
        return subscription == null ? terms.catalogue().plan(PlanCode.FREE) : subscription.plan();
    }

    /**
     * Lets time pass: every period that ends by {@code to} is renewed or ended, and every invoice whose grace days are over has
     * its packages ended, one at a time (B22). Never goes back.
     */
    void advance(Instant to) {
        Optional<Instant> next = nextMoment();
        while (next.isPresent() && !next.get().isAfter(to)) {
            at = next.get().isAfter(at) ? next.get() : at;
            GraceEnd graceEnd = new GraceEnd(this);
            graceEnd.reached().ifPresentOrElse(graceEnd::end, this::endPeriod);
            noteCapacity();
            next = nextMoment();
        }
        at = to.isAfter(at) ? to : at;
    }

    /** When something happens by itself next: the period's end, or the end of an unpaid invoice's grace days. */
    Optional<Instant> nextMoment() {
        Stream<Instant> graceEnds = payments.values().stream().flatMap(payment -> payment.graceEnds().stream());
        Subscription running = subscription;
        return Stream.concat(
                        running == null
                                ? Stream.empty()
                                : Stream.of(running.period().until()),
                        graceEnds)
                .min(Instant::compareTo);
    }

    private void endPeriod() {
        Subscription running = Objects.requireNonNull(subscription);
        if (running.autoRenew()) {
            renew(running);
        } else {
            subscription = null;
            holdings.clear();
        }
    }

    private void renew(Subscription ended) {
        Plan plan = terms.catalogue().plan(ended.plan().code());
        Currency currency = terms.currency();
        int number = ended.number() + 1;
        BillingPeriod period = ended.anchor().period(number, at, terms.zone());
        Draft draft = new Draft();
        Paid paid = charge(draft, Kind.PLAN, plan.code().name(), 1, plan.price(currency), period, period.start());
        List<Holding> renewed = new ArrayList<>();
        for (Holding holding : renewals(plan, holdings)) {
            Paid payment = charge(
                    draft,
                    Kind.PACKAGE,
                    holding.addOn().code(),
                    holding.quantity(),
                    holding.addOn().price(currency),
                    period,
                    period.start());
            renewed.add(holding.paidWith(payment));
        }
        subscription =
                new Subscription(plan, ended.anchor(), ended.bought(), number, period, true, currency, List.of(paid));
        holdings.clear();
        holdings.addAll(renewed);
        issue(Occasion.RENEWAL, period.start(), period, draft);
    }

    /** Those of the packages that renew under {@code plan} and the present terms: still sold, for that plan, and within its cap. */
    List<Holding> renewals(Plan plan, List<Holding> held) {
        List<Holding> renewing = new ArrayList<>();
        int room = plan.cap() - plan.includedUnits();
        for (Holding holding : held) {
            AddOn sold = terms.catalogue().addOn(holding.addOn().code()).orElse(null);
            if (holding.renewing() == 0 || sold == null || !sold.isFor(plan.code())) {
                continue;
            }
            int pieces = Math.min(holding.renewing(), sold.most());
            if (sold.kind() == AddOn.Kind.CONVERSATIONS) {
                if (sold.units() > room) {
                    continue;
                }
                room -= sold.units();
            }
            renewing.add(holding.renewed(sold, pieces));
        }
        return renewing;
    }

    /** The day of issue outside a running period: today, and never before that of the last invoice. */
    LocalDate dayOfIssue() {
        LocalDate today = LocalDate.ofInstant(at, terms.zone());
        LocalDate last = invoices.isEmpty() ? today : invoices.getLast().date();
        return last.isAfter(today) ? last : today;
    }

    /**
     * The day of the running period on which something is charged or credited now. Never before that of the last invoice: a zone further
     * west shows once more a day that has been charged.
     */
    LocalDate dayIn(BillingPeriod period) {
        LocalDate day = period.dayOf(at, terms.zone());
        LocalDate last = invoices.isEmpty() ? day : invoices.getLast().date();
        return switch (terms.rules()) {
            case FIRST, SECOND -> day;
            case THIRD -> last.isAfter(day) && last.isBefore(period.end()) ? last : day;
        };
    }

    /** Adds a charge for the days from {@code from} to the period's end, pro-rated half-up. */
    Paid charge(Draft draft, Kind kind, String code, int quantity, Money price, BillingPeriod period, LocalDate from) {
        Money amount = price.times(quantity).proRated(period.daysFrom(from), period.days());
        draft.lines()
                .add(new InvoiceLine(kind, code, quantity, price, from, period.end(), period.days(), amount, vat()));
        return new Paid(invoices.size() + 1, quantity, price.times(quantity), period.days(), from, period.end());
    }

    /** Adds a credit for what is unused from {@code from} to the period's end, with the VAT that was charged on it. */
    void credit(Draft draft, Kind kind, String code, BillingPeriod period, LocalDate from, List<Paid> paid) {
        for (Paid charge : paid) {
            Money unused = charge.unusedFrom(from).negated();
            draft.lines()
                    .add(new InvoiceLine(
                            kind,
                            code,
                            charge.pieces(),
                            charge.price(),
                            charge.firstFrom(from),
                            period.end(),
                            period.days(),
                            unused,
                            vatOf(charge.invoice())));
            draft.charged().add(charge.invoice());
        }
    }

    /** Issues one invoice; credit above the charges is kept, and credit kept earlier is used. */
    void issue(Occasion occasion, LocalDate date, BillingPeriod period, Draft draft) {
        issue(occasion, date, date, period, draft);
    }

    /** As the other, where the first day charged is not the day of issue. */
    void issue(Occasion occasion, LocalDate date, LocalDate first, BillingPeriod period, Draft draft) {
        credit = Balancing.balance(draft.lines(), credit, first, period.end());
        Basis basis = new Basis(terms.catalogue().sales().vatBasisPoints(), draft.charged());
        issue(occasion, date, period.end(), draft.lines(), Optional.empty(), basis);
    }

    /** Issues lines as they are under the next number. */
    Invoice issue(
            Occasion occasion,
            LocalDate date,
            LocalDate until,
            List<InvoiceLine> lines,
            Optional<Integer> corrects,
            Basis basis) {
        LocalDate from =
                lines.stream().map(InvoiceLine::from).min(LocalDate::compareTo).orElse(date);
        LocalDate due = due(occasion, date, corrects);
        InvoiceDetails present =
                new InvoiceDetails(terms.catalogue().sales().seller(), buyer.party(), buyer.note(), due);
        // a credit note repeats whom the invoice was issued to; where that was not known, whoever it is by now
        InvoiceDetails details = corrects.filter(_ -> occasion.isCreditNote() && terms.rules() != BookRules.FIRST)
                .map(number -> invoice(number).details())
                .filter(charged -> charged.buyer().isNamed())
                .map(charged -> charged.dueOn(due))
                .orElse(present);
        Invoice issued = new Invoice(invoices.size() + 1, occasion, at, date, from, until, lines, details, corrects);
        invoices.add(issued);
        bases.add(basis);
        return issued;
    }

    /** What is overdue already has no new term because it is corrected. */
    private LocalDate due(Occasion occasion, LocalDate date, Optional<Integer> corrects) {
        Optional<Integer> overdue = corrects.filter(
                number -> occasion == Occasion.REISSUED && payment(number).state() == PaymentState.OVERDUE);
        if (overdue.isPresent()) {
            return invoice(overdue.get()).details().dueOn();
        }
        return occasion.isCreditNote()
                ? date
                : date.plusDays(terms.catalogue().sales().paymentDays());
    }

    /** Refuses a number that no invoice has. */
    Optional<Refusal> unknown(int number) {
        return number >= 1 && number <= invoices.size()
                ? Optional.empty()
                : Optional.of(new Refusal.UnknownInvoice(number, invoices.size()));
    }

    Invoice invoice(int number) {
        return invoices.get(number - 1);
    }

    /** How the payment of an issued invoice stands. */
    Payment payment(int number) {
        return Payment.of(invoice(number), payments);
    }

    /** The first of an invoice and those that were issued anew in its place. */
    int origin(int number) {
        Invoice invoice = invoice(number);
        return invoice.occasion() == Occasion.REISSUED
                ? origin(invoice.corrects().orElseThrow())
                : number;
    }

    /** What is to be paid of an invoice, with VAT and never negative: less what credit notes for unused days took off. */
    Money owed(int number) {
        return Invoice.owed(number, invoices);
    }

    /** An invoice, and where it was issued anew, the one that stands in its place now. */
    int latest(int number) {
        for (Invoice later : invoices) {
            if (later.occasion() == Occasion.REISSUED && later.corrects().equals(Optional.of(number))) {
                return latest(later.number());
            }
        }
        return number;
    }

    /** The VAT of what an invoice charged, and where it was issued anew, that of the one that replaced it. */
    Vat vatOf(int number) {
        return invoice(latest(number)).lines().stream()
                .filter(line -> line.kind().isCharge())
                .findFirst()
                .orElseThrow()
                .vat();
    }

    /** The VAT of what is charged now. */
    Vat vat() {
        return terms.catalogue().sales().vat(buyer.party());
    }

    /** Records the capacity in force from now on, where it changed. */
    void noteCapacity() {
        int extra = 0;
        int agents = plan().includedAgents();
        for (Holding holding : holdings) {
            switch (holding.addOn().kind()) {
                case CONVERSATIONS -> extra += holding.units();
                case AGENTS -> agents += holding.units();
            }
        }
        Plan plan = plan();
        Capacity now = new Capacity(at, plan.code(), plan.includedUnits(), extra, plan.cap(), agents);
        if (!capacities.getLast().isSameAs(now)) {
            if (capacities.getLast().from().equals(at)) {
                capacities.removeLast();
            }
            capacities.add(now);
        }
    }
}
