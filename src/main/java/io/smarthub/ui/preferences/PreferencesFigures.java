package io.smarthub.ui.preferences;

import io.smarthub.app.account.Account;
import io.smarthub.domain.billing.PlanCode;
import java.util.List;

/**
 * What the Settings screen shows of the account.
 *
 * @param account as it is now
 * @param currencies codes of the currencies in which the catalogue sells, in order
 * @param plan the plan in force
 * @param support whether the plan includes support
 */
public record PreferencesFigures(Account account, List<String> currencies, PlanCode plan, boolean support) {

    public PreferencesFigures {
        currencies = List.copyOf(currencies);
    }
}
