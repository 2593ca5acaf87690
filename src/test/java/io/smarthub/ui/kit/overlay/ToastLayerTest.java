package io.smarthub.ui.kit.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ToastLayerTest {

    private final OverlayHost host = new OverlayHost(Texts.of("kit", Locale.UK), _ -> {});
    private TestWindow window = new TestWindow(host, 800, 520);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void takesBackOnceAndGoesAway() {
        List<String> undone = new ArrayList<>();
        host.toasts().undoable("Resolved", "Undo", () -> undone.add("undone"));
        window.layout();

        window.button("Undo").fire();

        assertThat(undone).containsExactly("undone");
        assertThat(host.lookupAll(".toast")).isEmpty();
    }

    @Test
    void aLaterMessageAboutTheSameTakesItsPlace() {
        host.toasts().done("Saved");
        for (String said : List.of("Off: ends on 3 Dec", "On: renews on 3 Dec")) {
            host.toasts().show(new Toasts.Toast(Tone.SUCCESS, said, Optional.empty(), "billing"));
        }
        window.layout();

        assertThat(host.lookupAll(".toast"))
                .extracting(Node::getAccessibleText)
                .containsExactly("Saved", "On: renews on 3 Dec");
    }

    @Test
    void goesAwayWithItsCross() {
        host.toasts().done("Saved");
        window.layout();

        window.button("Close").fire();

        assertThat(host.lookupAll(".toast")).isEmpty();
    }

    @Test
    void showsAtMostFour() {
        for (int i = 0; i < 7; i++) {
            host.toasts().problem("Problem " + i);
        }

        assertThat(host.lookupAll(".toast")).hasSize(4);
    }

    @Test
    void leavesTheFrameClickable() {
        host.toasts().done("Saved");
        window.layout();
        var layer = host.lookup(".toast-layer");

        assertThat(layer.getBoundsInParent().getMinX()).isGreaterThan(300);
        assertThat(layer.getBoundsInParent().getMinY()).isGreaterThan(350);
    }

    @Test
    void staysAsLongAsItTakesToRead() {
        Duration least = Duration.seconds(6);

        assertThat(ToastCard.stays("Saved", least)).isEqualTo(least);
        assertThat(ToastCard.stays("x".repeat(320), least)).isEqualTo(Duration.seconds(22));
    }
}
