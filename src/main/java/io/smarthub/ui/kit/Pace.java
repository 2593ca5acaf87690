package io.smarthub.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;

/**
 * Runs the first call at once and brings together those that follow, one an interval. Unlike {@link Debounce} it does not wait for
 * calls to pause: what never pauses is followed, too. FX thread only.
 */
public final class Pace {

    private final PauseTransition interval;
    private boolean resting;
    private @Nullable Runnable waiting;

    /** With the shortest time between two runs. */
    public Pace(Duration shortest) {
        interval = new PauseTransition(javafx.util.Duration.millis((double) shortest.toMillis()));
        interval.setOnFinished(_ -> rested());
    }

    /** Runs it now, or in place of what is waiting when the interval is over. */
    public void call(Runnable action) {
        if (resting) {
            waiting = action;
        } else {
            resting = true;
            interval.playFromStart();
            action.run();
        }
    }

    /** Forgets what is waiting. */
    public void cancel() {
        waiting = null;
    }

    private void rested() {
        resting = false;
        Runnable action = waiting;
        waiting = null;
        if (action != null) {
            call(action);
        }
    }
}
