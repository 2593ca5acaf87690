package io.smarthub.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Fonts;
import io.smarthub.ui.kit.Icon;
import java.util.Arrays;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ThemeTest {

    @Test
    void followsTheOwnersChoiceUntilTheSubscriptionEnds() {
        var theme = new Theme();
        var scene = new Scene(new StackPane());
        var subscription = theme.apply(scene);
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        assertThat(scene.getStylesheets()).allMatch(sheet -> sheet.endsWith("light.bss"));

        theme.choiceProperty().set(Theme.Choice.DARK);
        assertThat(scene.getStylesheets()).allMatch(sheet -> sheet.endsWith("dark.bss"));
        assertThat(scene.getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);

        subscription.unsubscribe();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        assertThat(scene.getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);
    }

    @Test
    void bundlesAFontWhoseDigitsAllHaveOneWidth() {
        Fonts.load();
        for (String family : new String[] {"SmartHub Inter", "SmartHub Inter Medium"}) {
            var font = Font.font(family, 14);
            assertThat(font.getFamily()).isEqualTo(family);
            assertThat("0123456789"
                            .chars()
                            .mapToDouble(digit -> width(font, digit))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void bundlesADrawingForEveryIcon() {
        Fonts.load();
        double missing = width(Font.font("SmartHub Icons", 16), 0xE000);
        assertThat(Icon.CHATBOT.node(16).getFont().getFamily()).isEqualTo("SmartHub Icons");
        assertThat(Arrays.stream(Icon.values()).map(icon -> icon.node(16)))
                .allSatisfy(
                        node -> assertThat(node.getLayoutBounds().getWidth()).isEqualTo(16));
        assertThat(missing).isNotEqualTo(16);
    }

    private static double width(Font font, int codePoint) {
        var text = new Text(Character.toString(codePoint));
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
