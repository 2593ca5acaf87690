package io.smarthub.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The windows of the tests have no screen: a robot types and clicks, and does not take black for what is seen. */
@ExtendWith(FxTest.class)
class NoScreenTest {

    private final Robot robot = new Robot();

    @BeforeEach
    void withoutScreen() {
        assumeThat(System.getProperty("glass.platform")).isEqualTo("Unseen");
    }

    @Test
    void thePixelsOfTheScreenAreRefused() {
        assertThatThrownBy(() -> robot.getPixelColor(1, 1)).hasMessageContaining("no screen to capture");
    }

    @Test
    void aPictureOfTheScreenIsRefused() {
        var area = new Rectangle2D(0, 0, 10, 10);
        assertThatThrownBy(() -> robot.getScreenCapture(null, area, true)).hasMessageContaining("no screen to capture");
        assertThatThrownBy(() -> robot.getScreenCapture(null, area, false))
                .hasMessageContaining("no screen to capture");
    }

    @Test
    void theMouseMoves() {
        robot.mouseMove(30, 40);

        assertThat(robot.getMousePosition()).hasToString("Point2D [x = 30.0, y = 40.0]");
    }
}
