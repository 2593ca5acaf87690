package io.smarthub.ui.welcome;

import io.smarthub.domain.billing.PlanCode;
import java.time.ZoneId;
import java.util.Currency;

/**
 * The answers of the welcome page (D9a).
 *
 * @param plan the plan to begin with
 * @param zone where days and months begin
 * @param currency of prices and invoices
 * @param ownerName the name under which the owner is assigned
 */
public record WelcomeChoices(PlanCode plan, ZoneId zone, Currency currency, String ownerName) {

    public WelcomeChoices withPlan(PlanCode value) {
        return new WelcomeChoices(value, zone, currency, ownerName);
    }

    public WelcomeChoices withZone(ZoneId value) {
        return new WelcomeChoices(plan, value, currency, ownerName);
    }

    public WelcomeChoices withCurrency(Currency value) {
        return new WelcomeChoices(plan, zone, value, ownerName);
    }

    public WelcomeChoices withOwnerName(String value) {
        return new WelcomeChoices(plan, zone, currency, value);
    }
}
