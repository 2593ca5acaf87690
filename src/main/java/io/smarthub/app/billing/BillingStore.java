package io.smarthub.app.billing;

import io.smarthub.app.intake.StoreFailure;

/** Port: where the record of billing is kept; nothing in it is ever changed or removed. */
public interface BillingStore {

    /** The whole record, at one moment. */
    Journal load();

    /** How many postings there are: cheap, for nothing that was recorded ever changes. */
    int postings();

    /**
     * Adds a posting in one transaction; returns once it survives a kill.
     *
     * @throws StoreFailure when it could not be stored, or its number or an invoice's number is taken; nothing of it is stored
     */
    void append(Posting posting);
}
