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

    /** Written by another thread: the first line makes the file, and what is reached here is the window's way to the screen. */
    void reached(String what) {
        long millis = Duration.between(start, Instant.now()).toMillis();
        Thread.ofPlatform()
                .daemon()
                .name("milestone")
                .start(() -> LoggerFactory.getLogger(Milestones.class).info("{} ms: {}", millis, what));
    }
}
