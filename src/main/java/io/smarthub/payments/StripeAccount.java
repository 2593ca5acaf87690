package io.smarthub.payments;

import io.smarthub.app.payments.PaymentPlace;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the owner's file says.
 *
 * @param secretKey begins with {@code sk_} or {@code rk_}
 * @param webhookSecret begins with {@code whsec_}; empty where no messages are taken
 * @param customer who pays, {@code cus_…}
 * @param paymentMethod the saved one, {@code pm_…}: the card itself is at Stripe alone
 * @param collectFrom bills of that day and later ones are collected
 */
record StripeAccount(
        String secretKey,
        Optional<String> webhookSecret,
        String customer,
        String paymentMethod,
        LocalDate collectFrom) {

    boolean isLive() {
        return secretKey.startsWith("sk_live_") || secretKey.startsWith("rk_live_");
    }

    PaymentPlace place() {
        return isLive() ? PaymentPlace.STRIPE_LIVE : PaymentPlace.STRIPE_TEST;
    }

    /** Without the keys: whoever logs it gives nothing away. */
    @Override
    public String toString() {
        return place().title() + ", " + customer;
    }
}
