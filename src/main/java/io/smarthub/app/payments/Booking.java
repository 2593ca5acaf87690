package io.smarthub.app.payments;

/** What became of an attempt in the books. */
public enum Booking {
    PAID,
    /** They were told that it failed, unless they did not wait for the payment any more. */
    FAILED,
    /** It was paid, but they did not wait for it: the owner has to see whether it is to be given back. */
    NOT_OWED
}
