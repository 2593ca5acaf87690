package io.smarthub.app.billing;

import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * The catalogue has no prices in currencies that are needed.
 *
 * @param missing the account's currency; where the catalogue is not used for it, those of the running period and of the terms in force
 * @param counts the currency whose prices count meanwhile
 * @param sold codes of the currencies in which the catalogue has prices
 * @param used whether the catalogue is used all the same; where it is not, the terms in force stay
 */
public record CurrencyGap(List<Currency> missing, Currency counts, Set<String> sold, boolean used) {

    public CurrencyGap {
        missing = List.copyOf(missing);
        sold = Set.copyOf(sold);
    }
}
