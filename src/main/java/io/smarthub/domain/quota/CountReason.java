package io.smarthub.domain.quota;

/** Why an entry stands in the quota ledger (Q5, Q6, D10). */
public enum CountReason {
    /** The visitor used the chatbot for the first time: a unit is counted. */
    FIRST_USE,
    /** An earlier use of the chatbot came in later: the unit moves to it, at most once taken back and counted again. */
    EARLIER_USE,
    /** The account's time zone was changed, and with it the month of this use. */
    ZONE_CHANGED,
    /** Another version of SmartHub, or another reading, derived the use anew. */
    DERIVED_ANEW;

    /** Whether the entry corrects an earlier one. */
    public boolean isCorrection() {
        return this != FIRST_USE;
    }
}
