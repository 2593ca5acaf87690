package io.smarthub.ui.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A long piece of work the status bar shows, with its progress and a way to stop it. FX thread, where nothing else is said. */
public final class RunningTask {

    /** Progress that cannot be told. */
    public static final double UNKNOWN = -1;

    private final String title;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final DoubleProperty progress = new SimpleDoubleProperty(UNKNOWN);
    private final StringProperty counts = new SimpleStringProperty("");

    public RunningTask(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Asks the work to stop; it ends when it has reached a safe place. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether the work should stop; any thread. */
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** 0 to 1, or {@link #UNKNOWN}. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    /** Such as "1,200 of 2,466 conversations". */
    public StringProperty countsProperty() {
        return counts;
    }
}
