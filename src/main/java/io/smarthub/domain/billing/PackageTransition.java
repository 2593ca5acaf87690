package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.InvoiceLine.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Buys packages and additional agents, and decides how many of them renew. */
final class PackageTransition {

    private final Bookkeeper books;
    private final int activeAgents;

    PackageTransition(Bookkeeper books, int activeAgents) {
        this.books = books;
        this.activeAgents = activeAgents;
    }

    Optional<Refusal> enable(Action.EnablePackage enable) {
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

    Optional<Refusal> disable(Action.DisablePackage disable) {
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

    Optional<Refusal> setAgents(Action.SetAgents agents) {
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

    private Refusal notForThisPlan(AddOn addOn) {
        EnumSet<PlanCode> plans = EnumSet.noneOf(PlanCode.class);
        plans.addAll(addOn.plans());
        return new Refusal.NotForThisPlan(addOn.code(), books.plan().code(), plans);
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
