package io.smarthub.app.payments;

/** What became of something the books were told. */
public enum Recorded {
    /** They know it now, or knew it before. */
    DONE,
    /** They do not wait for it: paid otherwise, or corrected to another amount. Nothing changed, and nothing will. */
    NOT_OWED,
    /** They cannot take it now: tell them again. Nothing changed. */
    LATER
}
