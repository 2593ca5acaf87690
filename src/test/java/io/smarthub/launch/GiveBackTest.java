package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GiveBackTest {

    private final List<String> happened = new CopyOnWriteArrayList<>();

    @Test
    @Timeout(30)
    void whoAsksWhileItClosesWaitsUntilItIsDone() throws InterruptedException {
        CountDownLatch closing = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        GiveBack giveBack = new GiveBack(() -> {
            closing.countDown();
            await(mayEnd);
            happened.add("closed");
        });
        Thread window = Thread.ofPlatform().start(giveBack::run);
        await(closing);
        Thread hook = Thread.ofPlatform().start(() -> {
            giveBack.run();
            happened.add("process ends");
        });
        while (hook.getState() != Thread.State.BLOCKED && hook.isAlive()) {
            Thread.onSpinWait();
        }

        mayEnd.countDown();
        window.join();
        hook.join();

        assertThat(happened).containsExactly("closed", "process ends");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
