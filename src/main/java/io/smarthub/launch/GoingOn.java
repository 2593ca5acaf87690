package io.smarthub.launch;

import io.smarthub.app.account.Recomputing;
import io.smarthub.app.intake.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes on, beside everything else, with deriving every number anew where that was ended early. */
record GoingOn(Recomputing recomputing) {

    private static final Logger LOG = LoggerFactory.getLogger(GoingOn.class);

    /** Returns at once; it ends by itself when the folder is closed, and the next start goes on. */
    void begin() {
        if (recomputing.progress().state() != Recomputing.State.NONE) {
            Thread.ofVirtual().name("recomputing").start(this::toTheEnd);
        }
    }

    void toTheEnd() {
        try {
            recomputing.goOn();
        } catch (StoreFailure e) {
            if (e.kind() != StoreFailure.Kind.CLOSED) {
                LOG.warn("Deriving every number anew could not go on; the next start tries again", e);
            }
        } catch (RuntimeException e) {
            LOG.error("Deriving every number anew failed; the next start tries again", e);
        }
    }
}
