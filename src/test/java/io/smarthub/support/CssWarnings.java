package io.smarthub.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what JavaFX's stylesheet engine complains about while open: unresolved colours cost time at every pass. */
public final class CssWarnings extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());

    /** Starts collecting. */
    public CssWarnings() {
        logger.addHandler(this);
    }

    /** What came so far. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord event) {
        if (event.getLevel().intValue() >= Level.WARNING.intValue()) {
            messages.add(event.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
