package io.smarthub.app.payments;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.due.Alarm;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects what is due while the application stays open, on the alarm's thread: at once, when invoices or payments changed, and
 * every hour, or every ten minutes while an attempt waits for its end. Renewals never wait for it.
 */
public final class CollectionRuns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CollectionRuns.class);
    private static final Duration REST = Duration.ofHours(1);
    private static final Duration REST_WHILE_PENDING = Duration.ofMinutes(10);

    private final PaymentCollection collection;
    private final PaymentGateway gateway;
    private final Alarm alarm;
    private final Changes.Subscription subscription;
    private volatile boolean wanted;

    /** Begins at once, on the alarm's thread. */
    public CollectionRuns(PaymentCollection collection, PaymentGateway gateway, Changes changes, Alarm alarm) {
        this.collection = collection;
        this.gateway = gateway;
        this.alarm = alarm;
        subscription = changes.subscribe(change -> {
            if (change instanceof Change.Billing) {
                ring();
            }
        });
        ring();
    }

    private void ring() {
        synchronized (alarm) {
            wanted = true;
            alarm.set(Duration.ZERO, this::perform);
        }
    }

    private void perform() {
        wanted = false;
        Duration rest = REST_WHILE_PENDING;
        try {
            collection.collectDue();
            rest = collection.isAnythingPending() ? REST_WHILE_PENDING : REST;
        } catch (RuntimeException e) {
            LOG.warn("Payments could not be collected; tried again in {} s", rest.toSeconds(), e);
        }
        synchronized (alarm) {
            alarm.set(wanted ? Duration.ZERO : rest, this::perform);
        }
    }

    /** Ends a call to the gateway that is running, and waits until what it left is recorded. */
    @Override
    public void close() {
        subscription.close();
        collection.end();
        gateway.close();
        alarm.close();
    }
}
