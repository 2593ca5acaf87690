package io.smarthub.ui.kit.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

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
    @FxTest.OffFx
    void theKeyboardGoesThroughItAndBack() throws Exception {
        List<String> pressed = new ArrayList<>();
        Button first = FxTest.call(() -> Nodes.button("First", () -> pressed.add("first")));
        Button second = FxTest.call(() -> Nodes.button("Second", () -> pressed.add("second")));
        Popover popover = FxTest.call(() -> new Popover(new VBox(new Label("Text"), first, second)));
        Button under = FxTest.call(() -> Nodes.button("Open", () -> {}));
        TestWindow window = FxTest.call(() -> new TestWindow(new StackPane(under), 400, 300));
        FxRobot robot = new FxRobot();
        FxTest.onFx(() -> {
            under.setOnAction(_ -> popover.toggleBelow(under));
            under.requestFocus();
        });

        robot.type(KeyCode.SPACE);
        FxTest.waitUntil("the popover", popover::isShowing);
        robot.type(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);

        assertThat(pressed).containsExactly("first", "second");

        robot.type(KeyCode.ESCAPE);
        FxTest.waitUntil("the popover to go", () -> !popover.isShowing());
        assertThat(FxTest.<Boolean>call(under::isFocused)).isTrue();
        FxTest.onFx(window::close);
    }

    @Test
    void doesNothingForAControlOutsideAnyWindow() {
        var popover = new Popover(new Label("x"));
        popover.showBelow(new Label("nowhere"));

        assertThat(popover.isShowing()).isFalse();
    }
}
