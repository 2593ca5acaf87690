package io.smarthub.launch;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.payments.BilledInvoices;
import io.smarthub.app.payments.CollectionRuns;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.payments.PaymentMessages;
import io.smarthub.payments.Payments;
import io.smarthub.store.Database;
import io.smarthub.store.payments.PaymentRecord;
import java.time.Clock;
import java.util.Optional;

/** The payments of a data folder: collected when asked, and by themselves from {@link #begin} on. */
final class Collecting implements AutoCloseable {

    private final Payments payments;
    private Optional<CollectionRuns> runs = Optional.empty();

    Collecting(Database database, BillingService billing, Clock clock) {
        payments = Payments.open(database.folder(), new BilledInvoices(billing), new PaymentRecord(database), clock);
    }

    PaymentCollection collection() {
        return payments.collection();
    }

    /** Where a gateway's own messages come in; empty where none are expected. */
    Optional<PaymentMessages> messages() {
        return payments.messages();
    }

    void begin(Changes changes) {
        runs = payments.runs(changes);
    }

    /** Ends a call to the gateway that is running; what it leaves open is asked for another time. */
    @Override
    public void close() {
        runs.ifPresentOrElse(CollectionRuns::close, payments::close);
    }
}
