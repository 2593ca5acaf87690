package io.smarthub.domain.billing;

import java.util.Currency;
import java.util.Set;

/**
 * An add-on package of the catalogue (B7): more chatbot conversations per month, or more agents by quantity.
 *
 * @param code unique in the catalogue, such as {@code CONV-100}
 * @param kind what it adds
 * @param units conversations per month, or agents, of one piece
 * @param plans the plans it can be added to; never FREE
 * @param most largest quantity; 1 for conversation packages, which are on or off
 * @param prices of one piece per month, without VAT
 */
public record AddOn(String code, Kind kind, int units, Set<PlanCode> plans, int most, Prices prices) {

    /** What a package adds. */
    public enum Kind {
        CONVERSATIONS,
        AGENTS
    }

    public AddOn {
        plans = Set.copyOf(plans);
    }

    /**
     * The monthly price of one piece.
     *
     * @throws IllegalArgumentException where it has none in {@code currency}
     */
    public Money price(Currency currency) {
        return prices.in(currency)
                .orElseThrow(() -> new IllegalArgumentException(code + " has no price in " + currency));
    }

    public boolean isFor(PlanCode plan) {
        return plans.contains(plan);
    }
}
