package io.smarthub.domain.billing;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be bought (D5): every plan once and the add-on packages, with prices in the same set of currencies. Always valid;
 * {@link CatalogueCheck} names what is wrong with a list of plans and packages.
 *
 * @param examplePrices whether the prices are the shipped examples rather than the owner's own
 * @param plans in the order of {@link PlanCode}
 * @param addOns in the catalogue's order
 * @param sales seller, VAT and payment
 */
public record Catalogue(boolean examplePrices, List<Plan> plans, List<AddOn> addOns, SalesTerms sales) {

    /** @throws IllegalArgumentException naming the problems where {@link CatalogueCheck} finds any */
    public Catalogue {
        plans = plans.stream().sorted(Comparator.comparing(Plan::code)).toList();
        addOns = List.copyOf(addOns);
        List<CatalogueProblem> problems = CatalogueCheck.problems(plans, addOns, sales);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("not a catalogue: " + problems);
        }
    }

    public Plan plan(PlanCode code) {
        return plans.stream().filter(plan -> plan.code() == code).findFirst().orElseThrow();
    }

    public Optional<AddOn> addOn(String code) {
        return addOns.stream().filter(addOn -> addOn.code().equals(code)).findFirst();
    }

    /** The one package that adds agents, where there is one. */
    public Optional<AddOn> agents() {
        return addOns.stream()
                .filter(addOn -> addOn.kind() == AddOn.Kind.AGENTS)
                .findFirst();
    }

    /** Codes of the currencies in which everything has a price. */
    public Set<String> currencies() {
        return plan(PlanCode.PRO).prices().currencies();
    }

    public boolean sellsIn(Currency currency) {
        return currencies().contains(currency.getCurrencyCode());
    }

    /** Whether a package that is held can stay on {@code plan}: as it is sold now, and what is no longer sold as it was bought. */
    public boolean isFor(AddOn held, PlanCode plan) {
        return addOn(held.code()).orElse(held).isFor(plan);
    }
}
