package io.smarthub.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.ConversationKey;
import org.junit.jupiter.api.Test;

class PreviewsTest {

    @Test
    void knowsEachOfManyAndNoOther() {
        Previews previews = new Previews();
        assertThat(previews.contains(key(0))).isFalse();
        for (int i = 0; i < 5_000; i++) {
            previews.add(key(i));
        }

        for (int i = 0; i < 5_000; i++) {
            assertThat(previews.contains(key(i))).as("%d", i).isTrue();
            assertThat(previews.contains(key(-1 - i))).as("%d", -1 - i).isFalse();
        }
    }

    @Test
    void beyondTheBoundTheLastOneIsKnown() {
        Previews previews = new Previews(2);
        for (int i = 1; i <= 4; i++) {
            previews.add(key(i));
        }

        assertThat(previews.contains(key(2))).isTrue();
        assertThat(previews.contains(key(3))).isFalse();
        assertThat(previews.contains(key(4))).isTrue();
    }

    private static ConversationKey key(int number) {
        return new ConversationKey("test", "", String.valueOf(number));
    }
}
