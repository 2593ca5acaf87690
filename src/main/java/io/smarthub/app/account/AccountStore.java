package io.smarthub.app.account;

import java.util.function.UnaryOperator;

/** Port: where the account is kept. */
public interface AccountStore {

    /** The account as it is now; answered from memory. */
    Account account();

    /** How far deriving every number anew after a change is; nothing ever of a store that does it at once. */
    default Recomputing recomputing() {
        return Recomputing.NONE;
    }

    /**
     * The account as it will be once everything is derived anew; {@link #account()} where nothing is. Answered from memory.
     */
    default Account wanted() {
        return account();
    }

    /**
     * Changes the account. A change of zone, reading or owner's name derives every number anew ({@link Recomputing}), which takes seconds
     * on a large database, and tells which numbers moved. It is safe once it has been begun; until it is done, the account is the one of
     * before in these three. A change that comes while another runs waits for its end. One that only waits is replaced by both together, or
     * taken back where that is the account as it is; where its reading or name has reached conversations it ends first.
     *
     * @param change is given the account as it is stored when it is saved, and as it is wanted ({@link #wanted()}); it must depend on
     *     nothing else, and may be asked more than once
     * @throws io.smarthub.app.intake.StoreFailure when it is not stored, or was begun and could not go on: then {@link #wanted()}
     *     has the change
     */
    NumbersMoved save(UnaryOperator<Account> change);
}
