package io.smarthub.app.payments;

/** Where payments are collected. */
public enum PaymentPlace {
    /** By bank transfer; the owner records what came. */
    BY_HAND("by hand"),
    /** Stripe's test mode: no money moves. */
    STRIPE_TEST("Stripe (test mode)"),
    /** Stripe. */
    STRIPE_LIVE("Stripe");

    private final String title;

    PaymentPlace(String title) {
        this.title = title;
    }

    /** Its name, the same in every language: it is part of what is recorded. */
    public String title() {
        return title;
    }

    /** Whether anything is collected by itself. */
    public boolean collects() {
        return this != BY_HAND;
    }

    /** Whether what is collected there is money. Only then the books are told of it. */
    public boolean movesMoney() {
        return this == STRIPE_LIVE;
    }
}
