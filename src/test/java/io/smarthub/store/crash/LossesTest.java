package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossesTest {

    @Test
    void oneTooManyInSearchDoesNotMakeUpForOneTooFew() {
        Losses losses = new Losses(10);

        losses.add(new State(10, 0, 0, 1), 5, true);
        losses.add(new State(10, 0, 0, -1), 5, false);

        assertThat(losses.isEmpty()).isFalse();
        assertThat(losses)
                .hasToString("2 kills, 1 of them at work | 10 acknowledged | 0 lost | 0 mismatches | 2 not found");
    }
}
