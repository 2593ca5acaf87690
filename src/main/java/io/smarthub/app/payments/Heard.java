package io.smarthub.app.payments;

/** What became of a gateway's message. */
public enum Heard {
    TAKEN,
    /** The same message came before. */
    REPLAYED,
    /** It is about no attempt of this account. */
    UNKNOWN
}
