package io.smarthub.app.account;

import io.smarthub.app.changes.Changes;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Port: deriving every number anew after a change of zone, reading or owner's name. It goes page by page, others write in between, and it
 * can be ended at any moment: whoever opens the folder next {@linkplain #goOn goes on} with it. Until its end the account, statistics,
 * quota and ledger are those of before, and whoever shows them says so.
 */
public interface Recomputing {

    /** There is none, and never will be. */
    Recomputing NONE = new Recomputing() {
        @Override
        public Progress progress() {
            return Progress.NONE;
        }

        @Override
        public Changes.Subscription subscribe(Consumer<Progress> listener) {
            return () -> {};
        }

        @Override
        public void goOn() {
            // with nothing
        }
    };

    /** How far it is; answered from memory. */
    Progress progress();

    /** Listens to the progress, on the thread that recomputes, until the answer is closed. */
    Changes.Subscription subscribe(Consumer<Progress> listener);

    /**
     * Goes on with one that was ended early, and returns when it is done; at once where there is none.
     *
     * @throws io.smarthub.app.intake.StoreFailure when it cannot; what is done of it stays
     */
    void goOn();

    /**
     * How far it is.
     *
     * @param state what it is doing
     * @param done conversations that are done
     * @param total how many there are
     */
    record Progress(State state, long done, long total) {
        /** Every number is what the account says. */
        public static final Progress NONE = new Progress(State.NONE, 0, 0);

        /** Whether every conversation is done, and the numbers are to be put in place, which takes a while of its own. */
        public boolean isLastStep() {
            return state != State.NONE && done >= total;
        }

        /** The key of its text in the {@code shell} bundle, with done and total as {0} and {1}; there is none for {@link #NONE}. */
        public String key() {
            String key = "recomputing." + state.name().toLowerCase(Locale.ROOT);
            return isLastStep() ? key + ".last" : key;
        }
    }

    /** What it is doing. */
    enum State {
        /** There is none. */
        NONE,
        /** It runs. */
        RUNNING,
        /** It has been begun and does not run: it was ended early, or could not go on. */
        WAITING
    }
}
