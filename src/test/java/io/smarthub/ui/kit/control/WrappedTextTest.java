package io.smarthub.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxTest.class)
class WrappedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرحبا، أين طلبي رقم 12345؟ لقد انتظرت أسبوعين",
                "שלום, ההזמנה בדרך שלום, ההזמנה בדרך",
                "order 12345 مرحبا أين طلبي لقد انتظرت end of text",
                "مرحبامرحبامرحبامرحبامرحبامرحبامرحبامرحبامرحبامرحبا",
                "שלום\nשלום 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 😀"
            })
    void rightToLeftTextIsLaidOutAtAnyWidthAndWhole(String text) {
        WrappedText wrapped = new WrappedText();
        wrapped.show(text);

        for (double width = 0; width < 500; width += 3) {
            assertThat(wrapped.prefHeight(width)).as("at %s", width).isPositive();
        }
        assertThat(wrapped.prefHeight(80)).isGreaterThan(wrapped.prefHeight(2000));
        assertThat(wrapped.getChildren().stream()
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void allOtherTextIsALabel() {
        assertThat(WrappedText.paragraph("Größe 42, bitte 😀")).isInstanceOf(Label.class);
        assertThat(WrappedText.paragraph("שלום עולם")).isInstanceOf(WrappedText.class);
    }

    @Test
    void anAreaWrapsExceptRightToLeftText() {
        var area = WrappedText.area("a note");
        assertThat(area.isWrapText()).isTrue();

        area.setText("שלום עולם");
        assertThat(area.isWrapText()).isFalse();
    }

    @Test
    void itsNodesAreUsedAgain() {
        WrappedText wrapped = new WrappedText();
        wrapped.show("שלום עולם");
        var first = wrapped.getChildren().getFirst();

        wrapped.show("one");

        assertThat(wrapped.getChildren()).containsExactly(first);
        assertThat(((Text) first).getText()).isEqualTo("one");
    }
}
