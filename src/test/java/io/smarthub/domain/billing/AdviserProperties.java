package io.smarthub.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.WhatIf.Possible;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The adviser against every way there is, each really tried on the books. */
class AdviserProperties {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

    /** What a way covers and costs. */
    private record Way(PlanCode plan, Set<String> packages, int uncovered, long morePerMonth) {}

    @Property(tries = 600)
    void nothingCoversMoreOrAsMuchForLess(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int gap) {
        Books books = books(new Random(seed));
        List<Way> ways = ways(books, gap);

        Optional<Advice> advice = Adviser.advise(books, gap);

        Optional<Way> best = ways.stream()
                .filter(way -> way.uncovered() < gap)
                .min(Comparator.comparingInt(Way::uncovered).thenComparingLong(Way::morePerMonth));
        assertThat(advice.isPresent()).isEqualTo(best.isPresent());
        best.ifPresent(way -> {
            assertThat(advice.orElseThrow().uncovered()).isEqualTo(way.uncovered());
            assertThat(advice.orElseThrow().morePerMonth().minor()).isEqualTo(way.morePerMonth());
        });
    }

    @Property(tries = 600)
    void theNextBestIsTheCheapestOtherWayThatCoversAsMuch(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int gap) {
        Books books = books(new Random(seed));
        Optional<Advice> best = Adviser.advise(books, gap);
        if (best.isEmpty()) {
            return;
        }
        Set<String> chosen = codes(best.get());

        Optional<Advice> next = Adviser.nextBest(books, gap, best.get());

        Optional<Way> other = ways(books, gap).stream()
                .filter(way ->
                        way.uncovered() < gap && way.uncovered() <= best.get().uncovered())
                .filter(way ->
                        way.plan() != best.get().plan() || !way.packages().containsAll(chosen))
                .min(Comparator.comparingInt(Way::uncovered).thenComparingLong(Way::morePerMonth));
        assertThat(next.map(way -> way.morePerMonth().minor())).isEqualTo(other.map(Way::morePerMonth));
    }

    private static Set<String> codes(Advice advice) {
        Set<String> codes = new HashSet<>();
        advice.packages().forEach(addOn -> codes.add(addOn.code()));
        return codes;
    }

    /** Every plan that is not smaller, with every set of packages that are not held yet. */
    private static List<Way> ways(Books books, int gap) {
        List<AddOn> addOns = books.terms().catalogue().addOns();
        List<Way> ways = new ArrayList<>();
        for (PlanCode plan : PlanCode.values()) {
            for (int set = 0;
                    set < 1 << addOns.size() && plan.compareTo(books.plan().code()) >= 0;
                    set++) {
                Set<String> bought = new HashSet<>();
                Set<String> wanted = new HashSet<>();
                for (int i = 0; i < addOns.size(); i++) {
                    boolean held = isHeld(books, addOns.get(i).code());
                    boolean stays = held && addOns.get(i).isFor(plan);
                    if (!held && (set >> i & 1) == 1) {
                        bought.add(addOns.get(i).code());
                    }
                    if (stays) {
                        wanted.add(addOns.get(i).code());
                    }
                }
                wanted.addAll(bought);
                if (WhatIf.of(books, plan, wanted, 1) instanceof Possible possible) {
                    ways.add(new Way(
                            plan,
                            bought,
                            Math.max(0, books.capacity().limit() + gap - possible.limit()),
                            possible.morePerMonth().minor()));
                }
            }
        }
        return ways;
    }

    private static boolean isHeld(Books books, String code) {
        return books.packageOf(code).orElseThrow().quantity() > 0;
    }

    private static Books books(Random random) {
        List<AddOn> addOns = new ArrayList<>();
        int standardCap = 100 + random.nextInt(300);
        int proCap = 200 + standardCap + random.nextInt(500);
        for (int i = random.nextInt(6); i > 0; i--) {
            Set<PlanCode> plans = random.nextBoolean()
                    ? Set.of(PlanCode.STANDARD)
                    : random.nextBoolean() ? Set.of(PlanCode.PRO) : Set.of(PlanCode.STANDARD, PlanCode.PRO);
            int units = 1 + random.nextInt(plans.contains(PlanCode.STANDARD) ? standardCap - 50 : proCap - 200);
            addOns.add(
                    new AddOn("CONV-" + i, AddOn.Kind.CONVERSATIONS, units, plans, 1, price(1 + random.nextInt(90))));
        }
        Catalogue catalogue = new Catalogue(
                true,
                List.of(
                        new Plan(PlanCode.FREE, 0, 0, 1, false, false, Prices.NONE),
                        new Plan(PlanCode.STANDARD, 50, standardCap, 3, true, true, price(20 + random.nextInt(20))),
                        new Plan(PlanCode.PRO, 200, proCap, 3, true, true, price(45 + random.nextInt(90)))),
                addOns,
                SalesTerms.UNSTATED);
        Books books = Books.opening(new Terms(catalogue, Shop.PRAGUE, Shop.EUR)).at(NOW);
        PlanCode plan = PlanCode.values()[random.nextInt(3)];
        if (plan != PlanCode.FREE) {
            books = done(books, new Action.ChoosePlan(plan));
        }
        for (AddOn addOn : addOns) {
            if (random.nextInt(3) == 0) {
                books = done(books, new Action.EnablePackage(addOn.code()));
            }
        }
        return random.nextBoolean() ? books : repriced(books, random);
    }

    /** The same catalogue at other prices, after things were bought at the old ones. */
    private static Books repriced(Books books, Random random) {
        Catalogue old = books.terms().catalogue();
        List<Plan> plans = old.plans().stream()
                .map(plan -> new Plan(
                        plan.code(),
                        plan.includedUnits(),
                        plan.cap(),
                        plan.includedAgents(),
                        plan.chatbot(),
                        plan.support(),
                        plan.code() == PlanCode.FREE ? Prices.NONE : price(20 + random.nextInt(100))))
                .toList();
        List<AddOn> addOns = old.addOns().stream()
                .map(addOn -> new AddOn(
                        addOn.code(),
                        addOn.kind(),
                        addOn.units(),
                        addOn.plans(),
                        addOn.most(),
                        price(1 + random.nextInt(90))))
                .toList();
        Catalogue changed = new Catalogue(true, plans, addOns, old.sales());
        return done(books, new Action.AdoptTerms(new Terms(changed, Shop.PRAGUE, Shop.EUR)));
    }

    private static Books done(Books books, Action action) {
        return books.decide(Decision.of(books.at(), action), 1) instanceof Books.Decided.Accepted accepted
                ? accepted.after()
                : books;
    }

    private static Prices price(int euro) {
        TreeMap<String, Long> prices = new TreeMap<>();
        prices.put("EUR", euro * 100L);
        return new Prices(prices);
    }
}
