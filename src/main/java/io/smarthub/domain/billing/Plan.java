package io.smarthub.domain.billing;

import java.util.Currency;

/**
 * A plan of the catalogue (D5, B2).
 *
 * @param code which plan
 * @param includedUnits chatbot conversations per calendar month in the plan itself (Q1)
 * @param cap most chatbot conversations per month, included and add-on packages together (Q1, B13)
 * @param includedAgents agents in the plan itself
 * @param chatbot whether the chatbot runs on this plan
 * @param support whether support may be contacted
 * @param prices per month, without VAT; none for FREE
 */
public record Plan(
        PlanCode code,
        int includedUnits,
        int cap,
        int includedAgents,
        boolean chatbot,
        boolean support,
        Prices prices) {

    /** Whether it includes what {@code other} does and costs the same in {@code currency}, whatever it costs in others. */
    public boolean sellsTheSameAs(Plan other, Currency currency) {
        return includesTheSameAs(other) && prices.in(currency).equals(other.prices.in(currency));
    }

    /** Whether it includes what {@code other} does, whatever either costs. */
    public boolean includesTheSameAs(Plan other) {
        return withPrices(other.prices).equals(other);
    }

    private Plan withPrices(Prices others) {
        return new Plan(code, includedUnits, cap, includedAgents, chatbot, support, others);
    }

    /**
     * The monthly price.
     *
     * @throws IllegalArgumentException where a paid plan has no price in {@code currency}
     */
    public Money price(Currency currency) {
        return code.isPaid()
                ? prices.in(currency)
                        .orElseThrow(() -> new IllegalArgumentException(code + " has no price in " + currency))
                : Money.zero(currency);
    }
}
