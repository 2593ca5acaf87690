package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DesktopWindowsTest {

    @Test
    void anErrorOnTheToolkitsThreadIsNoSuccess() {
        Error error = new NoClassDefFoundError("libprism");

        assertThatThrownBy(() -> DesktopWindows.on(Runnable::run, () -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void handsOverWhatWasMadeThere() {
        assertThat(DesktopWindows.on(made -> Thread.ofVirtual().start(made), () -> List.of("home.png")))
                .containsExactly("home.png");
    }
}
