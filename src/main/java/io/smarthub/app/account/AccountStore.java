package io.smarthub.app.account;

/** Port: where the account is kept. */
public interface AccountStore {

    /** The account as it is now; answered from memory. */
    Account account();

    /**
     * Saves the account. A change of zone or reading derives every number anew in the same transaction, which takes
     * seconds on a large database, and tells which numbers moved.
     */
    NumbersMoved save(Account account);
}
