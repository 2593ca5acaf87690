package io.smarthub.ui.preferences;

import io.smarthub.app.account.Account;
import io.smarthub.domain.billing.PlanCode;
import java.util.List;

/**
 * What the Settings screen shows of the account.
 *
 * @param account as it is now
 * @param wanted as it will be once everything is derived anew; the account where nothing is
 * @param currencies codes of the currencies in which the catalogue sells, in order
 * @param plan the plan in force
 * @param support whether the plan includes support
 */
public record PreferencesFigures(
        Account account, Account wanted, List<String> currencies, PlanCode plan, boolean support) {

    public PreferencesFigures {
        currencies = List.copyOf(currencies);
    }

    /** Whether a change of the account waits for everything to be derived anew. */
    public boolean waits() {
        return !wanted.equals(account);
    }
}
