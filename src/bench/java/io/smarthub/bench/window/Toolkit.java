package io.smarthub.bench.window;

import io.smarthub.bench.report.Machine;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/** JavaFX, where there is no display without one, painting in software, with a frame as soon as the last one is done: its distance is its cost. */
final class Toolkit {

    private static final CompletableFuture<Void> STARTED = new CompletableFuture<>();

    private Toolkit() {}

    /** Does something on the FX thread, which is started when it is first needed, and waits for it. */
    static <T> T call(Supplier<T> work) {
        start();
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    static void run(Runnable work) {
        start();
        CompletableFuture.runAsync(work, Platform::runLater).join();
    }

    private static synchronized void start() {
        if (!STARTED.isDone()) {
            if (!Machine.hasDisplay()) {
                System.setProperty("glass.platform", "Headless");
            }
            System.setProperty("prism.order", "sw");
            System.setProperty("javafx.animation.fullspeed", "true");
            Platform.startup(() -> STARTED.complete(null));
            Platform.setImplicitExit(false);
            STARTED.join();
        }
    }
}
