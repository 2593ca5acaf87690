package io.smarthub.bench.window;

import io.smarthub.bench.report.Samples;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Does something in many frames, no more often than a screen shows one, and measures what each of these frames costs. */
final class Frames extends AnimationTimer {

    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1) / 60;
    private static final int MOST = 20_000;

    private final BooleanSupplier step;
    private final int wanted;
    private final Samples costs = new Samples();
    private final CompletableFuture<Samples> done = new CompletableFuture<>();
    private long last;
    private boolean moved;
    private int steps;

    /**
     * @param step does one of them; answers whether anything moved: other frames are not counted
     * @param wanted how many frames are counted
     */
    Frames(BooleanSupplier step, int wanted) {
        this.step = step;
        this.wanted = wanted;
    }

    /** Begins on the FX thread, and waits for the end. */
    Samples measure() throws Exception {
        Toolkit.run(this::start);
        return done.get(5, TimeUnit.MINUTES);
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        if (moved) {
            costs.add(now - last);
            moved = false;
        }
        if (costs.count() == wanted || steps == MOST) {
            stop();
            done.complete(costs);
        } else if (now - last >= EVERY_NANOS) {
            last = now;
            steps++;
            moved = step.getAsBoolean();
        }
    }
}
