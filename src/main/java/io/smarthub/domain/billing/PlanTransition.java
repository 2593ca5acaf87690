package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Buys a plan, changes it, and switches its renewal on and off. */
final class PlanTransition {

    private final Bookkeeper books;
    private final int activeAgents;

    PlanTransition(Bookkeeper books, int activeAgents) {
        this.books = books;
        this.activeAgents = activeAgents;
    }

    Optional<Refusal> choose(Action.ChoosePlan choice) {
        Subscription running = books.subscription;
        if (running == null) {
            return choice.plan().isPaid()
                    ? new Owed(books).beforePlan().or(() -> start(choice.plan()))
                    : refuse(new Refusal.AlreadySo(choice));
        }
        if (!choice.plan().isPaid()) {
            return running.autoRenew() ? switchRenewal(running, false) : refuse(new Refusal.AlreadySo(choice));
        }
        if (choice.plan() == running.plan().code()) {
            return running.autoRenew() ? refuse(new Refusal.AlreadySo(choice)) : switchRenewal(running, true);
        }
        return new Owed(books).beforeChange().or(() -> changePlan(running, choice.plan()));
    }

    private Optional<Refusal> start(PlanCode code) {
        LocalDate today = LocalDate.ofInstant(books.at, books.terms.zone());
        LocalDate first = firstDay(today);
        BillingAnchor anchor = new BillingAnchor(first);
        BillingPeriod period = anchor.firstPeriod(books.at, books.terms.zone());
        Plan plan = books.terms.catalogue().plan(code);
        Draft draft = new Draft();
        Money price = plan.price(books.terms.currency());
        Paid paid = books.charge(draft, Kind.PLAN, code.name(), 1, price, period, first);
        books.subscription =
                new Subscription(plan, anchor, paid.invoice(), 0, period, true, books.terms.currency(), List.of(paid));
        books.stoppedBy = null;
        books.issue(Occasion.PLAN_STARTED, dayOfIssue(today), first, period, draft);
        return Optional.empty();
    }

    private LocalDate dayOfIssue(LocalDate today) {
        return switch (books.terms.rules()) {
            case FIRST, SECOND -> today;
            case THIRD -> books.dayOfIssue();
        };
    }

    /** A plan that ended by the clock of a zone further east was paid for the day that begins in the new one once more. */
    private LocalDate firstDay(LocalDate today) {
        return switch (books.terms.rules()) {
            case FIRST, SECOND -> today;
            case THIRD -> new PlanDays(books.invoices).firstUncharged(today);
        };
    }

    private Optional<Refusal> changePlan(Subscription running, PlanCode code) {
        Plan plan = books.terms.catalogue().plan(code);
        BillingPeriod period = running.period();
        LocalDate today = books.dayIn(period);
        List<Holding> kept = keptOn(plan);
        int allowed = plan.includedAgents() + agents(kept);
        if (allowed < activeAgents && allowed < running.plan().includedAgents() + agents(books.holdings)) {
            return refuse(new Refusal.AgentsActive(activeAgents, allowed, List.of()));
        }
        Draft draft = new Draft();
        Money price = plan.price(running.currency());
        Paid paid = books.charge(draft, Kind.PLAN, code.name(), 1, price, period, today);
        books.credit(draft, Kind.PLAN_CREDIT, running.plan().code().name(), period, today, running.paid());
        for (Holding holding : books.holdings) {
            if (!kept.contains(holding)) {
                books.credit(draft, Kind.PACKAGE_CREDIT, holding.addOn().code(), period, today, holding.paid());
            }
        }
        books.holdings.retainAll(kept);
        books.subscription = running.changedTo(plan, paid);
        books.stoppedBy = null;
        books.issue(Occasion.PLAN_CHANGED, today, period, draft);
        return Optional.empty();
    }

    private boolean isFor(PlanCode plan, AddOn held) {
        return switch (books.terms.rules()) {
            case FIRST, SECOND -> held.isFor(plan);
            case THIRD -> books.terms.catalogue().isFor(held, plan);
        };
    }

    /** The packages that stay when the plan becomes {@code plan}: allowed on it and within its cap, oldest first (B13). */
    private List<Holding> keptOn(Plan plan) {
        List<Holding> kept = new ArrayList<>();
        int room = plan.cap() - plan.includedUnits();
        for (Holding holding : books.holdings) {
            boolean conversations = holding.addOn().kind() == AddOn.Kind.CONVERSATIONS;
            if (isFor(plan.code(), holding.addOn()) && (!conversations || holding.units() <= room)) {
                kept.add(holding);
                room -= conversations ? holding.units() : 0;
            }
        }
        return kept;
    }

    private static int agents(List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> holding.addOn().kind() == AddOn.Kind.AGENTS)
                .mapToInt(Holding::units)
                .sum();
    }

    Optional<Refusal> autoRenew(Action.AutoRenew renew) {
        Subscription running = books.subscription;
        if (running == null) {
            return refuse(new Refusal.NoPaidPlan());
        }
        return running.autoRenew() == renew.on()
                ? refuse(new Refusal.AlreadySo(renew))
                : switchRenewal(running, renew.on());
    }

    private Optional<Refusal> switchRenewal(Subscription running, boolean on) {
        Optional<Refusal> owed = on ? new Owed(books).beforePlan() : Optional.empty();
        if (owed.isPresent()) {
            return owed;
        }
        books.subscription = running.autoRenew(on);
        books.stoppedBy = null;
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(Refusal refusal) {
        return Optional.of(refusal);
    }
}
