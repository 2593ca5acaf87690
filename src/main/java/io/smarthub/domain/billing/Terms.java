package io.smarthub.domain.billing;

import java.time.ZoneId;
import java.util.Currency;

/**
 * The terms that hold from a decision on: catalogue version, account zone and currency. New terms never change what is already
 * paid for: prices, plan contents and currency apply from the next renewal or purchase, the zone from the next period's end.
 *
 * @param catalogue what can be bought
 * @param zone the account's zone
 * @param currency the account's currency, one in which the catalogue sells
 */
public record Terms(Catalogue catalogue, ZoneId zone, Currency currency) {

    /** @throws IllegalArgumentException where the catalogue has no prices in {@code currency} */
    public Terms {
        if (!catalogue.sellsIn(currency)) {
            throw new IllegalArgumentException("no prices in " + currency + ", only in " + catalogue.currencies());
        }
    }
}
