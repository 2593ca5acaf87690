package io.smarthub.app.account;

/** Port: where the account is kept. */
public interface AccountStore {

    /** The account as it is now; answered from memory. */
    Account account();

    /** How far deriving every number anew after a change is; nothing ever of a store that does it at once. */
    default Recomputing recomputing() {
        return Recomputing.NONE;
    }

    /**
     * Saves the account. A change of zone, reading or owner's name derives every number anew ({@link Recomputing}), which takes seconds
     * on a large database, and tells which numbers moved. It is safe once it has been begun; until it is done, the account is the one of
     * before in these three.
     *
     * @throws io.smarthub.app.intake.StoreFailure when it is not stored, or was begun and could not go on
     */
    NumbersMoved save(Account account);
}
