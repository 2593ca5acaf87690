package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PacedStreamTest {

    private final AtomicLong now = new AtomicLong();
    private final PacedStream stream =
            new PacedStream(new ByteArrayInputStream(new byte[1_000_000]), Duration.ofMinutes(5), now::get);

    @Test
    void letsATelephoneTakeItsTime() throws IOException {
        for (int second = 0; second < 60; second++) {
            now.addAndGet(TimeUnit.SECONDS.toNanos(1));
            assertThat(stream.read(new byte[5_000])).isPositive();
        }
    }

    @Test
    void endsWhatTrickles_afterAWhile() throws IOException {
        now.addAndGet(TimeUnit.SECONDS.toNanos(19));
        assertThat(stream.read()).isZero();
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThatThrownBy(stream::read).isInstanceOf(PacedStream.TooSlow.class);
    }

    @Test
    void endsWhatTakesTooLongInAll() {
        now.addAndGet(TimeUnit.MINUTES.toNanos(6));
        assertThatThrownBy(() -> stream.read(new byte[10])).isInstanceOf(PacedStream.TooSlow.class);
    }
}
