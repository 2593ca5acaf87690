package io.smarthub.launch;

import javafx.animation.AnimationTimer;

/** Calls once when what is in the scene now has been painted: at the second pulse, since the first one paints it. */
final class NextFrame extends AnimationTimer {

    private final Runnable painted;
    private int pulses;

    NextFrame(Runnable painted) {
        this.painted = painted;
    }

    @Override
    public void handle(long now) {
        if (++pulses == 2) {
            stop();
            painted.run();
        }
    }
}
