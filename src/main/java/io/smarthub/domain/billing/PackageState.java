package io.smarthub.domain.billing;

/** State of an add-on package (section 2.5). */
public enum PackageState {
    OFF,
    RENEWING,
    /** Paid to the period's end and then off. */
    ENDING,
    /** Renewing, but the payment of its last invoice failed. Its capacity stays. */
    PAST_DUE
}
