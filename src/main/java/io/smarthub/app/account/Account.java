package io.smarthub.app.account;

import io.smarthub.domain.conversation.OutcomeReading;
import java.time.ZoneId;
import java.util.Currency;

/**
 * What the owner has set for the whole account; kept in the database, since derived numbers depend on it.
 *
 * @param zone where days and months begin (Q4, D4)
 * @param currency of prices and invoices
 * @param outcomeReading how "Connect with agent" without a message counts (D2)
 * @param welcomed whether the welcome page has been answered (D9a)
 * @param ownerName the name under which the owner is assigned: "mine" in the inbox
 */
public record Account(
        ZoneId zone, Currency currency, OutcomeReading outcomeReading, boolean welcomed, String ownerName) {

    /** A new database: the system's zone, euro, the product's reading, not yet welcomed (D9a). */
    public static Account fresh(ZoneId zone) {
        return new Account(zone, Currency.getInstance("EUR"), OutcomeReading.STANDARD, false, "Owner");
    }

    public Account withZone(ZoneId newZone) {
        return new Account(newZone, currency, outcomeReading, welcomed, ownerName);
    }

    public Account withCurrency(Currency newCurrency) {
        return new Account(zone, newCurrency, outcomeReading, welcomed, ownerName);
    }

    public Account withOutcomeReading(OutcomeReading newReading) {
        return new Account(zone, currency, newReading, welcomed, ownerName);
    }

    public Account withWelcomed(boolean newWelcomed) {
        return new Account(zone, currency, outcomeReading, newWelcomed, ownerName);
    }

    public Account withOwnerName(String newName) {
        return new Account(zone, currency, outcomeReading, welcomed, newName);
    }
}
