package io.smarthub.launch;

import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Logs how long after the process's start something was reached. */
final class Milestones {

    private final long start;
    private final Runnable onceUsable;

    Milestones() {
        this(() -> {});
    }

    /** @param onceUsable called when the first screen can be used, on the FX thread */
    Milestones(Runnable onceUsable) {
        this.onceUsable = onceUsable;
        start = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(ProcessAge.millis());
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
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Thread.ofPlatform()
                .daemon()
                .name("milestone")
                .start(() -> LoggerFactory.getLogger(Milestones.class).info("{} ms: {}", millis, what));
    }
}
