package io.smarthub.launch;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.LoggerFactory;

/** Logs how long after the process's start something was reached. */
final class Milestones {

    private final Instant start;
    private final Runnable onceUsable;

    Milestones() {
        this(() -> {});
    }

    /** @param onceUsable called when the first screen can be used, on the FX thread */
    Milestones(Runnable onceUsable) {
        this.onceUsable = onceUsable;
        start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    /** The JVM runs the program. Without shared classes it has found a cache of the start that it cannot use. */
    void programStarted() {
        boolean shared = System.getProperty("java.vm.info", "").contains("sharing");
        reached(shared ? "program started" : "program started without shared classes");
    }

    void usable() {
        reached("first screen usable");
        onceUsable.run();
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
