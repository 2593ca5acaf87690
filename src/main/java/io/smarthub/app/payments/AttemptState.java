package io.smarthub.app.payments;

/**
 * How an attempt stands, in the order of what is known: what comes later in it is never taken back by what comes earlier, in
 * whatever order the answers and messages arrive.
 */
public enum AttemptState {
    /** Recorded; the gateway is being asked, or the process ended meanwhile. */
    STARTED,
    /** Nobody knows whether it was charged. */
    UNCLEAR,
    PROCESSING,
    /** The payer has to confirm it. */
    NEEDS_ACTION,
    /** The gateway did not take the request; nothing was charged. */
    REJECTED,
    /** The gateway never heard of it; nothing was charged. */
    NOT_BEGUN,
    DECLINED,
    SUCCEEDED;

    /** Whether it may still end in money: then there must be no second attempt beside it. */
    public boolean isPending() {
        return this == STARTED || this == UNCLEAR || this == PROCESSING || this == NEEDS_ACTION;
    }

    /** Whether it says more than another. */
    public boolean outranks(AttemptState other) {
        return compareTo(other) > 0;
    }
}
