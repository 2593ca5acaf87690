package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Applies one action to the books at their present instant, or refuses it and changes nothing (B3, B5–B14). */
final class Transition {

    private final Bookkeeper books;
    private final int activeAgents;

    Transition(Bookkeeper books, int activeAgents) {
        this.books = books;
        this.activeAgents = activeAgents;
    }

    /** Does it; the refusal where it is not done. */
    Optional<Refusal> apply(Action action) {
        Optional<Refusal> refusal = switch (action) {
            case Action.ChoosePlan choice -> choosePlan(choice);
            case Action.EnablePackage enable -> enable(enable);
            case Action.DisablePackage disable -> disable(disable);
            case Action.SetAgents agents -> setAgents(agents);
            case Action.AutoRenew renew -> autoRenew(renew);
            case Action.AdoptTerms adopt -> adopt(adopt);
            case Action.SetBuyer(Buyer buyer) -> setBuyer(buyer);
            case Action.PaymentFailed failed -> new PaymentTransition(books).failed(failed.invoice());
            case Action.PaymentReceived received -> new PaymentTransition(books).received(received.invoice());
            case Action.PaymentWithdrawn withdrawn -> new PaymentTransition(books).withdrawn(withdrawn.invoice());
            case Action.CorrectInvoice correct -> new Correction(books).correct(correct.invoice());
        };
        if (refusal.isEmpty()) {
            books.noteCapacity();
        }
        return refusal;
    }

    private Optional<Refusal> choosePlan(Action.ChoosePlan choice) {
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

    /** The packages that stay when the plan becomes {@code plan}: allowed on it and within its cap, oldest first (B13). */
    private List<Holding> keptOn(Plan plan) {
        List<Holding> kept = new ArrayList<>();
        int room = plan.cap() - plan.includedUnits();
        for (Holding holding : books.holdings) {
            boolean conversations = holding.addOn().kind() == AddOn.Kind.CONVERSATIONS;
            if (holding.addOn().isFor(plan.code()) && (!conversations || holding.units() <= room)) {
                kept.add(holding);
                room -= conversations ? holding.units() : 0;
            }
        }
        return kept;
    }

    private Optional<Refusal> enable(Action.EnablePackage enable) {
        Holding holding = held(enable.code()).orElse(null);
        AddOn addOn = books.terms.catalogue().addOn(enable.code()).orElse(null);
        Subscription running = books.subscription;
        if (addOn == null) {
            return refuse(
                    holding == null || running == null
                            ? new Refusal.UnknownPackage(enable.code())
                            : new Refusal.NoLongerSold(enable.code(), new Grace(books).endOf(holding, running)));
        }
        if (running == null || !addOn.isFor(running.plan().code())) {
            return refuse(notForThisPlan(addOn));
        }
        if (holding != null) {
            if (holding.renewing() < holding.quantity()) {
                replace(holding, holding.renewing(holding.quantity()));
                return Optional.empty();
            }
            return refuse(alreadyOn(enable, addOn, holding, running));
        }
        Optional<Refusal> owed = new Owed(books).beforePackage(addOn.code());
        if (owed.isPresent()) {
            return owed;
        }
        if (addOn.kind() == AddOn.Kind.CONVERSATIONS) {
            Optional<Refusal> aboveCap = aboveCap(running, addOn);
            if (aboveCap.isPresent()) {
                return aboveCap;
            }
        }
        buy(running, addOn, 1, Occasion.PACKAGE_ENABLED);
        return Optional.empty();
    }

    /** It is to renew, but may not be able to. */
    private Refusal alreadyOn(Action.EnablePackage enable, AddOn addOn, Holding holding, Subscription running) {
        LocalDate end = running.period().end();
        if (!running.autoRenew()) {
            return new Refusal.PlanEnds(end);
        }
        Plan next = books.terms.catalogue().plan(running.plan().code());
        boolean renews = Renewals.of(books, running).stream().anyMatch(renewal -> renewal.is(enable.code()))
                || books.renewals(next, books.holdings).stream().anyMatch(renewal -> renewal.is(enable.code()));
        return renews
                ? new Refusal.AlreadySo(enable)
                : new Refusal.NoRoomLater(enable.code(), addOn.units() * holding.quantity(), next.cap(), end);
    }

    private Optional<Refusal> aboveCap(Subscription running, AddOn addOn) {
        int total = running.plan().includedUnits();
        int later = running.plan().includedUnits();
        for (Holding holding : books.holdings) {
            if (holding.addOn().kind() == AddOn.Kind.CONVERSATIONS) {
                total += holding.units();
                later += holding.addOn().units() * holding.renewing();
            }
        }
        int cap = running.plan().cap();
        if (total + addOn.units() <= cap) {
            return Optional.empty();
        }
        return refuse(new Refusal.AboveCap(
                addOn.code(),
                addOn.units(),
                cap,
                total,
                cap - total,
                cap - later,
                running.period().end()));
    }

    private void buy(Subscription running, AddOn addOn, int pieces, Occasion occasion) {
        BillingPeriod period = running.period();
        LocalDate today = books.dayIn(period);
        Money price = addOn.price(running.currency());
        Draft draft = new Draft();
        Paid paid = books.charge(draft, Kind.PACKAGE, addOn.code(), pieces, price, period, today);
        held(addOn.code())
                .ifPresentOrElse(
                        holding -> replace(holding, holding.grownBy(pieces, paid)),
                        () -> books.holdings.add(Holding.bought(addOn, pieces, paid)));
        books.issue(occasion, today, period, draft);
    }

    private Optional<Refusal> disable(Action.DisablePackage disable) {
        Holding holding = held(disable.code()).orElse(null);
        if (holding == null) {
            return refuse(
                    books.terms.catalogue().addOn(disable.code()).isPresent()
                                    || books.invoices.stream()
                                            .anyMatch(invoice -> invoice.chargesPackage(disable.code()))
                            ? new Refusal.AlreadySo(disable)
                            : new Refusal.UnknownPackage(disable.code()));
        }
        if (holding.renewing() == 0) {
            return refuse(new Refusal.AlreadySo(disable));
        }
        return renewFewer(holding, 0);
    }

    private Optional<Refusal> setAgents(Action.SetAgents agents) {
        AddOn addOn = books.terms.catalogue().agents().orElse(null);
        if (addOn == null) {
            return refuse(new Refusal.NoAgentPackage());
        }
        Subscription running = books.subscription;
        if (running == null || !addOn.isFor(running.plan().code())) {
            return refuse(notForThisPlan(addOn));
        }
        int wanted = agents.quantity();
        if (wanted < 0 || wanted > addOn.most()) {
            return refuse(new Refusal.QuantityOutOfRange(addOn.code(), wanted, addOn.most()));
        }
        Holding holding = held(addOn.code()).orElse(null);
        int renewing = holding == null ? 0 : holding.renewing();
        if (wanted == renewing) {
            return refuse(new Refusal.AlreadySo(agents));
        }
        if (holding != null && wanted < renewing) {
            return renewFewer(holding, wanted);
        }
        if (holding != null && wanted <= holding.quantity()) {
            replace(holding, holding.renewing(wanted));
            return Optional.empty();
        }
        Optional<Refusal> owed = new Owed(books).beforePackage(addOn.code());
        if (owed.isPresent()) {
            return owed;
        }
        buy(running, addOn, wanted - (holding == null ? 0 : holding.quantity()), Occasion.AGENTS_ADDED);
        return Optional.empty();
    }

    private Optional<Refusal> renewFewer(Holding holding, int pieces) {
        int allowed = books.plan().includedAgents() + holding.addOn().units() * pieces;
        if (holding.addOn().kind() == AddOn.Kind.AGENTS && allowed < activeAgents) {
            return refuse(new Refusal.AgentsActive(activeAgents, allowed, List.of()));
        }
        replace(holding, holding.renewing(pieces));
        return Optional.empty();
    }

    private Optional<Refusal> autoRenew(Action.AutoRenew renew) {
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

    private Optional<Refusal> adopt(Action.AdoptTerms adopt) {
        if (adopt.terms().equals(books.terms)) {
            return refuse(new Refusal.AlreadySo(adopt));
        }
        Subscription running = books.subscription;
        if (running != null && !adopt.terms().catalogue().sellsIn(running.currency())) {
            return refuse(new Refusal.NotSoldIn(
                    running.currency().getCurrencyCode(),
                    adopt.terms().catalogue().currencies()));
        }
        books.terms = adopt.terms();
        return Optional.empty();
    }

    private Optional<Refusal> setBuyer(Buyer buyer) {
        if (!buyer.party().wrong().isEmpty() || !buyer.noteFits()) {
            return refuse(new Refusal.UnusableBuyer(buyer));
        }
        if (buyer.equals(books.buyer)) {
            return refuse(new Refusal.AlreadySo(new Action.SetBuyer(buyer)));
        }
        books.buyer = buyer;
        return Optional.empty();
    }

    private Refusal notForThisPlan(AddOn addOn) {
        EnumSet<PlanCode> plans = EnumSet.noneOf(PlanCode.class);
        plans.addAll(addOn.plans());
        return new Refusal.NotForThisPlan(addOn.code(), books.plan().code(), plans);
    }

    private static int agents(List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> holding.addOn().kind() == AddOn.Kind.AGENTS)
                .mapToInt(Holding::units)
                .sum();
    }

    private Optional<Holding> held(String code) {
        return books.holdings.stream().filter(holding -> holding.is(code)).findFirst();
    }

    private void replace(Holding old, Holding changed) {
        books.holdings.set(books.holdings.indexOf(old), changed);
    }

    private static Optional<Refusal> refuse(Refusal refusal) {
        return Optional.of(refusal);
    }
}
