package io.smarthub.app.payments;

/** What the books are told of an attempt. */
public enum Booking {
    PAID,
    FAILED
}
