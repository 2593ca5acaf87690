package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class PaceTest {

    @Test
    void runsTheFirstCallAtOnceAndKeepsTheOthersForLater() {
        List<Integer> ran = new ArrayList<>();
        Pace pace = new Pace(Duration.ofMinutes(1));

        for (int call = 1; call <= 3; call++) {
            int number = call;
            pace.call(() -> ran.add(number));
        }

        assertThat(ran).containsExactly(1);
    }

    @Test
    @FxTest.OffFx
    void callsThatNeverPauseAreFollowed() throws Exception {
        var followed = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            Pace pace = new Pace(Duration.ofMillis(200));
            List<Integer> ran = new ArrayList<>();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pace.call(() -> ran.add(ran.size()));
                    if (ran.size() == 3) {
                        stop();
                        followed.complete(true);
                    }
                }
            }.start();
        });

        assertThat(followed.get(10, TimeUnit.SECONDS)).isTrue();
    }
}
