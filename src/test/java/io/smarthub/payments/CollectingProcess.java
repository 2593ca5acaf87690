package io.smarthub.payments;

import io.smarthub.app.payments.BilledInvoices;
import io.smarthub.store.payments.PaymentRecord;
import io.smarthub.support.TestDb;
import java.net.URI;
import java.nio.file.Path;

/** Collects what is open in a data folder, in a process of its own that can be killed. */
final class CollectingProcess {

    private CollectingProcess() {}

    /** @param arguments the data folder, where the stand-in of Stripe is */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (TestDb db = TestDb.open(folder);
                Payments payments = in(folder, db, URI.create(arguments[1]))) {
            payments.collection().collectNow();
        }
    }

    static Payments in(Path folder, TestDb db, URI stripe) {
        return StripeForTests.open(
                folder, new BilledInvoices(db.billing()), new PaymentRecord(db.database()), TestDb.CLOCK, stripe);
    }
}
