package io.smarthub.app.intake;

import java.util.List;

/** Port: the only door for data into the store. */
public interface IntakeStore {

    /**
     * Stores a batch in one transaction: events, derived conversation, quota ledger, roll-ups and counters together; returns
     * after its checkpoint, so everything answered for survives a kill.
     *
     * @return one answer for each record, in the same order
     * @throws StoreFailure when nothing of the batch could be stored, such as on a full disk; earlier batches are safe
     */
    List<Accepted> store(List<Intake> batch);

    /** What {@link #store} would answer, without changing anything. */
    List<Accepted> rehearse(List<Intake> batch);

    /**
     * Says that a bulk import begins; publishes no change for each batch until it is closed, then one.
     *
     * @param bytes about how much there is to import, negative where that is not known
     */
    Bulk bulk(long bytes);

    /** A running bulk import. */
    interface Bulk extends AutoCloseable {
        @Override
        void close();
    }
}
