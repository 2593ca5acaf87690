package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptTest {

    @Test
    void holdsTheProcessBackUntilTheCommandHasEnded() throws Exception {
        Interrupt interrupt = Interrupt.watch();
        assertThat(interrupt.requested()).isFalse();

        CompletableFuture<Void> stopping = CompletableFuture.runAsync(interrupt::stop);
        while (!interrupt.requested()) {
            Thread.onSpinWait();
        }
        assertThat(stopping).isNotDone();
        interrupt.close();

        assertThat(stopping.get(30, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void doesNotHoldBackWhatNobodyAskedFor() {
        try (Interrupt interrupt = Interrupt.watch()) {
            interrupt.stop();
            assertThat(interrupt.requested()).isTrue();
        }
    }
}
