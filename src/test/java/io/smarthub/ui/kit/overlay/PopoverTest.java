package io.smarthub.ui.kit.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Nodes;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class PopoverTest {

    @Test
    void hangsUnderItsControlInTheWindowsTheme() {
        var popover = new Popover(new Label("Deciding event: message at 14:02"));
        var why = Nodes.button("Why?", () -> {});
        try (var window = new TestWindow(new StackPane(why), 400, 300)) {
            popover.toggleBelow(why);

            assertThat(popover.isShowing()).isTrue();
            assertThat(popover.card().getScene().getStylesheets())
                    .isEqualTo(window.scene().getStylesheets());
            double top = popover.card().localToScreen(0, 0).getY();
            assertThat(top)
                    .isGreaterThanOrEqualTo(
                            why.localToScreen(0, why.getHeight()).getY());

            popover.toggleBelow(why);
            assertThat(popover.isShowing()).isFalse();
            assertThat(why.isFocused()).isTrue();
        }
    }

    @Test
    void doesNothingForAControlOutsideAnyWindow() {
        var popover = new Popover(new Label("x"));
        popover.showBelow(new Label("nowhere"));

        assertThat(popover.isShowing()).isFalse();
    }
}
