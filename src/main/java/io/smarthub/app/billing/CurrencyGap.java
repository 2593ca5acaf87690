package io.smarthub.app.billing;

import java.util.Currency;
import java.util.Set;

/**
 * The catalogue has no prices in a currency that is needed.
 *
 * @param missing the account's currency; where the catalogue is not used for it, that of the running period
 * @param counts the currency whose prices count meanwhile
 * @param sold codes of the currencies in which the catalogue has prices
 * @param used whether the catalogue is used all the same; where it is not, the terms in force stay
 */
public record CurrencyGap(Currency missing, Currency counts, Set<String> sold, boolean used) {

    public CurrencyGap {
        sold = Set.copyOf(sold);
    }
}
