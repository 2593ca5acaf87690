package io.smarthub.webchat.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final Outbox outbox = new Outbox(10);

    @Test
    void theLastFrameIsOverWhenItWasSaidNotWhenItWasTaken() throws InterruptedException {
        outbox.offer("bye");
        outbox.finish(true);
        int turn = outbox.claim();

        assertThat(outbox.take(turn, Duration.ZERO).over()).isTrue();
        assertThat(outbox.isOver())
                .as("a server that stops now would cut it off")
                .isFalse();

        outbox.said(turn);
        assertThat(outbox.isOver()).isTrue();
    }

    @Test
    void whoeverTookOverIsWaitedForAndNotTheOneBefore() throws InterruptedException {
        outbox.offer("first");
        int before = outbox.claim();
        outbox.take(before, Duration.ZERO);
        int after = outbox.claim();
        outbox.offer("bye");
        outbox.finish(true);
        outbox.take(after, Duration.ZERO);

        outbox.said(before);
        assertThat(outbox.isOver()).isFalse();
        outbox.said(after);
        assertThat(outbox.isOver()).isTrue();
    }
}
