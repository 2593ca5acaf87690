package io.smarthub.launch;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs how long after the process's start something was reached. */
final class Milestones {

    private static final Logger LOG = LoggerFactory.getLogger(Milestones.class);

    private final Instant start;

    Milestones() {
        start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    void reached(String what) {
        LOG.info("{} ms: {}", Duration.between(start, Instant.now()).toMillis(), what);
    }
}
