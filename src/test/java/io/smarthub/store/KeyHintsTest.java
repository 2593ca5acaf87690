package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyHintsTest {

    private final KeyHints hints = new KeyHints();

    @Test
    void findsEachOfManyKeys() {
        for (long id = 1; id <= 50_000; id++) {
            hints.put(id * 0x9E3779B97F4A7C15L, id);
        }

        for (long id = 1; id <= 50_000; id++) {
            assertThat(hints.find(id * 0x9E3779B97F4A7C15L)).containsExactly(id);
        }
        assertThat(hints.find(77)).isEmpty();
        assertThat(hints.size()).isEqualTo(50_000);
    }

    @Test
    void keysWhoseHashesAreTheSameAreAllFound() {
        hints.put(0, 1);
        hints.put(0, 2);
        hints.put(0, 1);

        assertThat(hints.find(0)).containsExactlyInAnyOrder(1L, 2L);
    }
}
