package io.smarthub.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;

/** Waits until calls have paused, then runs the last one. FX thread only. */
public final class Debounce {

    private final PauseTransition pause;
    private @Nullable Runnable waiting;

    /** With the quiet time after which the last call runs; zero runs each call at once. */
    public Debounce(Duration quiet) {
        pause = new PauseTransition(javafx.util.Duration.millis((double) quiet.toMillis()));
        pause.setOnFinished(_ -> flush());
    }

    /** Replaces what was waiting and starts the quiet time again. */
    public void call(Runnable action) {
        waiting = action;
        if (pause.getDuration().greaterThan(javafx.util.Duration.ZERO)) {
            pause.playFromStart();
        } else {
            flush();
        }
    }

    /** Runs what is waiting now, for instance on Enter. */
    public void flush() {
        pause.stop();
        Runnable action = waiting;
        waiting = null;
        if (action != null) {
            action.run();
        }
    }

    /** Forgets what is waiting. */
    public void cancel() {
        pause.stop();
        waiting = null;
    }
}
