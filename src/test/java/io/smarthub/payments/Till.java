package io.smarthub.payments;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptsInMemory;
import io.smarthub.app.payments.Bills;
import io.smarthub.app.payments.BillsInMemory;
import io.smarthub.app.payments.Charge;
import io.smarthub.app.payments.ChargeResult;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.payments.PaymentSettings;
import io.smarthub.domain.billing.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The collection of bills at a stand-in of Stripe, with little patience. */
final class Till implements AutoCloseable {

    static final String WEBHOOK_SECRET = "whsec_0123456789abcdef";
    static final StripeAccount ACCOUNT = new StripeAccount(
            StripeStandIn.KEY,
            Optional.of(WEBHOOK_SECRET),
            StripeStandIn.CUSTOMER,
            "pm_Saved1",
            LocalDate.parse("2026-01-01"));
    static final Patience QUICK =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10), 3, Duration.ofMillis(2), Duration.ofSeconds(2));
    /** For answers that never come. */
    static final Patience IMPATIENT =
            new Patience(Duration.ofSeconds(5), Duration.ofMillis(400), 2, Duration.ofMillis(2), Duration.ofSeconds(2));

    final MutableClock clock;
    final StripeStandIn stripe;
    final AttemptsInMemory attempts = new AttemptsInMemory();
    final BillsInMemory bills = new BillsInMemory();
    private final Bills collected;
    private final Patience patience;
    StripeGateway gateway;
    PaymentCollection collection;
    StripeMessages messages;
    private int keys;

    Till(Patience patience) {
        this(patience, new MutableClock("2026-11-10T10:00:00Z"), Optional.empty());
    }

    /** One over other bills than those in memory. */
    Till(Patience patience, MutableClock clock, Optional<Bills> others) {
        this.patience = patience;
        this.clock = clock;
        stripe = new StripeStandIn(clock);
        collected = others.orElse(bills);
        gateway = gateway(ACCOUNT);
        restart();
    }

    StripeGateway gateway(StripeAccount account) {
        return new StripeGateway(
                account, new StripeApi(stripe.url(), account.secretKey(), patience, new SplittableRandom(7)));
    }

    /** As if the process had been ended and begun again. */
    void restart() {
        collection = new PaymentCollection(
                collected,
                attempts,
                gateway,
                new PaymentSettings(gateway.place(), ACCOUNT.collectFrom(), true, List.of()),
                clock,
                () -> "smarthub-key-" + ++keys);
        messages = new StripeMessages(ACCOUNT, WEBHOOK_SECRET, collection, clock);
    }

    /** Asks the gateway once, past the record. */
    ChargeResult charge(String key) {
        return gateway.collect(charge(key, "EUR", 1_900));
    }

    static Charge charge(String key, String currency, long minor) {
        return new Charge(1, new Money(minor, Currency.getInstance(currency)), key, "SmartHub Desktop, invoice 1");
    }

    Attempt last() {
        return attempts.attempts().getLast();
    }

    @Override
    public void close() {
        gateway.close();
        stripe.close();
    }
}
