package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LastFolderTest {

    @Test
    void aDriveThatDoesNotAnswerIsForgotten() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        LastFolder last = new LastFolder(
                _ -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                },
                Duration.ofMillis(20));
        last.remember(Path.of("share"));

        assertThat(last.ifThere()).isEmpty();
        never.countDown();
        assertThat(last.ifThere()).isEmpty();
    }

    @Test
    void aFolderThatIsThereIsKept() throws Exception {
        LastFolder last = new LastFolder(_ -> true, Duration.ofMinutes(1));
        last.remember(Path.of("there"));

        assertThat(last.ifThere()).contains(Path.of("there"));
        assertThat(last.ifThere()).contains(Path.of("there"));
    }
}
