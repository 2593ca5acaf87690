package io.smarthub.launch;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.LoggerFactory;

/** Logs how long after the process's start something was reached. */
final class Milestones {

    private final Instant start;

    Milestones() {
        start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    /** The logger is asked for here: the log's folder is chosen only after this object is made. */
    void reached(String what) {
        LoggerFactory.getLogger(Milestones.class)
                .info("{} ms: {}", Duration.between(start, Instant.now()).toMillis(), what);
    }
}
