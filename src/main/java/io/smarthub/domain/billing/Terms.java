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
 * @param rules by which edition of the rules the books are kept, so that what was issued by an earlier one stays as it was
 */
public record Terms(Catalogue catalogue, ZoneId zone, Currency currency, BookRules rules) {

    /** @throws IllegalArgumentException where the catalogue has no prices in {@code currency} */
    public Terms {
        if (!catalogue.sellsIn(currency)) {
            throw new IllegalArgumentException("no prices in " + currency + ", only in " + catalogue.currencies());
        }
    }

    /** By the present rules. */
    public Terms(Catalogue catalogue, ZoneId zone, Currency currency) {
        this(catalogue, zone, currency, BookRules.PRESENT);
    }

    /** Whether these sell otherwise than {@code earlier}, in the same zone and currency. */
    public boolean differsInCatalogueAlone(Terms earlier) {
        return !catalogue.equals(earlier.catalogue) && zone.equals(earlier.zone) && currency.equals(earlier.currency);
    }
}
