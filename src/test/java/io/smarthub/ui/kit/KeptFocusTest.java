package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class KeptFocusTest {

    private final Button elsewhere = new Button("elsewhere");
    private final HBox region = new HBox();
    private TestWindow window;

    @BeforeEach
    void show() {
        fill("a", "b", "c");
        window = new TestWindow(new VBox(elsewhere, region), 300, 200);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theControlOfTheSameNameHasItAgain() {
        focus(1);

        KeptFocus.during(region, () -> fill("x", "a", "b", "c"));

        assertThat(focused()).isEqualTo("b");
    }

    @Test
    void elseTheOneThatTookItsPlace() {
        focus(1);

        KeptFocus.during(region, () -> fill("a", "c"));

        assertThat(focused()).isEqualTo("c");
    }

    @Test
    void elseTheLastOne() {
        focus(2);

        KeptFocus.during(region, () -> fill("a", "b"));

        assertThat(focused()).isEqualTo("b");
    }

    @Test
    void aControlThatIsHiddenHandsItOn() {
        focus(0);

        KeptFocus.during(region, () -> Nodes.show(region.getChildren().getFirst(), false));

        assertThat(focused()).isEqualTo("b");
    }

    @Test
    void isLeftAloneElsewhere() {
        elsewhere.requestFocus();

        KeptFocus.during(region, () -> fill("a"));

        assertThat(focused()).isEqualTo("elsewhere");
    }

    private void fill(String... names) {
        region.getChildren().clear();
        for (String name : names) {
            region.getChildren().add(new Button(name));
        }
    }

    private void focus(int at) {
        region.getChildren().get(at).requestFocus();
    }

    private String focused() {
        return ((Button) window.scene().getFocusOwner()).getText();
    }
}
