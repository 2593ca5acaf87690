package io.smarthub.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The only door to the FX thread. */
public final class Fx {

    private static final Executor EXECUTOR = Fx::run;

    private Fx() {}

    /** Runs now when already on the FX thread, else as soon as that thread is free. */
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs after the events that are already waiting, for instance once a freshly added node has its size. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /** {@link #run} as an executor, to hand to {@link Tasks} and completion stages. */
    public static Executor executor() {
        return EXECUTOR;
    }
}
