package io.smarthub.domain.billing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the cheapest mix of packages, or the plan, that closes a gap. Cheapest means the full monthly price, because a package renews
 * until it is switched off; of equally cheap ones the one with fewer packages, then with more conversations.
 */
public final class Adviser {

    private static final Comparator<Advice> CHEAPEST = Comparator.comparingInt(Advice::uncovered)
            .thenComparing(Advice::morePerMonth)
            .thenComparing(Advice::plan);

    private final Books books;
    private final Currency currency;

    private Adviser(Books books) {
        this.books = books;
        this.currency = books.terms().currency();
    }

    /**
     * The cheapest way to {@code gap} more conversations a month than {@code books} allow now.
     *
     * @return empty where there is no gap, nothing that can be bought now and would make it smaller, or the plan ends with its period:
     *     it has to be renewed first
     */
    public static Optional<Advice> advise(Books books, int gap) {
        if (gap <= 0 || books.endsOn().isPresent()) {
            return Optional.empty();
        }
        Adviser adviser = new Adviser(books);
        List<Advice> ways = new ArrayList<>();
        for (Plan plan : books.terms().catalogue().plans()) {
            if (plan.code().compareTo(books.plan().code()) >= 0 && adviser.canBe(plan.code())) {
                ways.add(adviser.on(plan, books.capacity().limit() + gap, Set.of()));
            }
        }
        return ways.stream()
                .filter(way -> way.limit() > books.capacity().limit())
                .min(CHEAPEST);
    }

    /**
     * The cheapest other way that covers as much as {@code best}: on another plan, or without one of its packages.
     *
     * @return empty where there is none
     */
    public static Optional<Advice> nextBest(Books books, int gap, Advice best) {
        Adviser adviser = new Adviser(books);
        int needed = books.capacity().limit() + gap;
        List<Advice> others = new ArrayList<>();
        for (Plan plan : books.terms().catalogue().plans()) {
            boolean bigger = plan.code().compareTo(books.plan().code()) >= 0;
            if (bigger && plan.code() != best.plan() && adviser.canBe(plan.code())) {
                others.add(adviser.on(plan, needed, Set.of()));
            }
        }
        Plan same = books.terms().catalogue().plan(best.plan());
        for (AddOn without : best.packages()) {
            others.add(adviser.on(same, needed, Set.of(without.code())));
        }
        return others.stream()
                .filter(way -> way.uncovered() <= best.uncovered())
                .filter(way -> way.limit() > books.capacity().limit())
                .min(CHEAPEST);
    }

    /** Whether the account is on that plan or could change to it now: an invoice that was not paid comes first (B16). */
    private boolean canBe(PlanCode plan) {
        return plan == books.plan().code()
                || books.decide(Decision.of(books.at(), new Action.ChoosePlan(plan)), 0)
                        instanceof Books.Decided.Accepted;
    }

    private Advice on(Plan plan, int needed, Set<String> without) {
        boolean change = plan.code() != books.plan().code();
        Plan basis = change ? plan : books.plan();
        int limit = basis.includedUnits();
        Money more = change ? WhatIf.perMonth(books, plan.code()).minus(WhatIf.perMonth(books)) : Money.zero(currency);
        for (Holding holding : books.holdings()) {
            if (holding.addOn().kind() == AddOn.Kind.CONVERSATIONS) {
                boolean stays = !change || books.terms().catalogue().isFor(holding.addOn(), plan.code());
                limit += stays ? holding.units() : 0;
            }
        }
        Mix mix = cheapest(candidates(basis, without), basis.cap() - limit, needed - limit);
        int reached = limit + mix.units();
        return new Advice(
                plan.code(),
                change,
                mix.packages(),
                more.plus(new Money(mix.minor(), currency)),
                reached,
                Math.max(0, needed - reached));
    }

    private List<AddOn> candidates(Plan plan, Set<String> without) {
        return books.terms().catalogue().addOns().stream()
                .filter(addOn -> addOn.kind() == AddOn.Kind.CONVERSATIONS && addOn.isFor(plan.code()))
                .filter(addOn -> !without.contains(addOn.code()))
                .filter(addOn -> books.owedFor(addOn.code()).isEmpty())
                .filter(addOn -> books.holdings().stream().noneMatch(holding -> holding.is(addOn.code())))
                .toList();
    }

    /** The cheapest mix of at least {@code needed} units within {@code room}; the biggest one where none has enough. */
    private Mix cheapest(List<AddOn> addOns, int room, int needed) {
        Map<Integer, Mix> bySum = new HashMap<>(Map.of(0, new Mix(List.of(), 0, 0)));
        for (AddOn addOn : addOns) {
            for (Mix mix : List.copyOf(bySum.values())) {
                Mix more = mix.with(addOn, addOn.price(currency).minor());
                if (more.units() <= room) {
                    bySum.merge(
                            more.units(), more, (one, other) -> Mix.CHEAPEST.compare(one, other) <= 0 ? one : other);
                }
            }
        }
        return bySum.values().stream()
                .filter(mix -> mix.units() >= needed)
                .min(Mix.CHEAPEST)
                .orElseGet(() -> bySum.values().stream()
                        .max(Comparator.comparingInt(Mix::units))
                        .orElseThrow());
    }

    private record Mix(List<AddOn> packages, int units, long minor) {

        static final Comparator<Mix> CHEAPEST = Comparator.comparingLong(Mix::minor)
                .thenComparingInt(mix -> mix.packages().size())
                .thenComparing(Comparator.comparingInt(Mix::units).reversed());

        Mix with(AddOn addOn, long price) {
            List<AddOn> more = new ArrayList<>(packages);
            more.add(addOn);
            return new Mix(List.copyOf(more), units + addOn.units(), minor + price);
        }
    }
}
