package io.smarthub.domain.billing;

import java.util.Collections;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prices of one thing, per month and without VAT, at most one in each currency.
 *
 * @param byCurrency minor units by currency code
 */
public record Prices(SortedMap<String, Long> byCurrency) {

    /** Of the plan that costs nothing. */
    public static final Prices NONE = new Prices(new TreeMap<>());

    public Prices {
        byCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency));
    }

    public Optional<Money> in(Currency currency) {
        Long minor = byCurrency.get(currency.getCurrencyCode());
        return minor == null ? Optional.empty() : Optional.of(new Money(minor, currency));
    }

    public Set<String> currencies() {
        return byCurrency.keySet();
    }

    /** The same prices and one more. */
    public Prices with(Money price) {
        TreeMap<String, Long> more = new TreeMap<>(byCurrency);
        more.put(price.currency().getCurrencyCode(), price.minor());
        return new Prices(more);
    }
}
