package io.smarthub.launch;

import java.time.Duration;

/** Time as it passes. */
final class RealWaiting implements Opening.Waiting {

    @Override
    public long now() {
        return System.nanoTime();
    }

    @Override
    public boolean pause(Duration length) {
        try {
            Thread.sleep(length);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
