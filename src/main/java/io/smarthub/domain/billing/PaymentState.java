package io.smarthub.domain.billing;

/** How the payment of an invoice stands. */
public enum PaymentState {
    /** There is nothing to pay: it comes to zero, or it is a credit note. */
    NOTHING_DUE,
    /** Nothing was recorded yet: not paid, and nobody said that it failed. Everything goes on. */
    OPEN,
    PAID,
    /** The payment failed, or was not made in time: its packages are past due. */
    OVERDUE,
    /** A credit note took it back. */
    CANCELLED,
    /** A credit note for an invoice that had been paid: the seller owes it. */
    TO_PAY_BACK
}
