package io.smarthub.domain.billing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the cheapest mix of packages, or the plan, that closes a gap. Cheapest means the full monthly price, because a package renews
 * until it is switched off; of equally cheap ones the one with fewer packages, then with more conversations.
 */
public final class Adviser {

    private final Books books;
    private final Currency currency;

    private Adviser(Books books) {
        this.books = books;
        this.currency = books.currency();
    }

    /**
     * The cheapest way to {@code gap} more conversations a month than {@code books} allow now.
     *
     * @return empty where there is no gap, or nothing that would make it smaller
     */
    public static Optional<Advice> advise(Books books, int gap) {
        if (gap <= 0) {
            return Optional.empty();
        }
        Adviser adviser = new Adviser(books);
        List<Advice> ways = new ArrayList<>();
        for (Plan plan : books.terms().catalogue().plans()) {
            if (plan.code().compareTo(books.plan().code()) >= 0) {
                ways.add(adviser.on(plan, books.capacity().limit() + gap));
            }
        }
        return ways.stream()
                .filter(way -> way.limit() > books.capacity().limit())
                .min(Comparator.comparingInt(Advice::uncovered)
                        .thenComparing(Advice::morePerMonth)
                        .thenComparing(Advice::plan));
    }

    private Advice on(Plan plan, int needed) {
        boolean change = plan.code() != books.plan().code();
        Plan basis = change ? plan : books.plan();
        int limit = basis.includedUnits();
        Money more = change ? plan.price(currency).minus(books.plan().price(currency)) : Money.zero(currency);
        for (Holding holding : books.holdings()) {
            if (holding.addOn().kind() == AddOn.Kind.CONVERSATIONS) {
                boolean stays = !change || holding.addOn().isFor(plan.code());
                limit += stays ? holding.units() : 0;
                more = stays ? more : more.minus(holding.addOn().price(currency).times(holding.renewing()));
            }
        }
        Mix mix = cheapest(candidates(basis), basis.cap() - limit, needed - limit);
        int reached = limit + mix.units();
        return new Advice(
                plan.code(),
                change,
                mix.packages(),
                more.plus(new Money(mix.minor(), currency)),
                reached,
                Math.max(0, needed - reached));
    }

    private List<AddOn> candidates(Plan plan) {
        return books.terms().catalogue().addOns().stream()
                .filter(addOn -> addOn.kind() == AddOn.Kind.CONVERSATIONS && addOn.isFor(plan.code()))
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
