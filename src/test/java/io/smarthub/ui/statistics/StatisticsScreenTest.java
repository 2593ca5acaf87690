package io.smarthub.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.statistics.RememberedStatistics;
import io.smarthub.support.Accessibility;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class StatisticsScreenTest {

    @BeforeEach
    void makeTheTheme() {
        assertThat(new Theme().darkProperty().get()).isFalse();
    }

    @Test
    void isDrawnInEveryLanguageThemeAndSizeWithoutAWarning() throws Exception {
        try (CssWarnings warnings = new CssWarnings()) {
            draw("light-en", SampleStatistics.of(1), Locale.UK, 1080, 1560, false);
            draw("dark-de", SampleStatistics.of(1), Locale.GERMANY, 1080, 716, true);
            draw("small-de", SampleStatistics.of(1), Locale.GERMANY, 896, 1500, false);
            draw("huge-small", SampleStatistics.of(12_345), Locale.UK, 896, 556, false);
            draw("empty", new RememberedStatistics(), Locale.GERMANY, 896, 556, false);
            assertThat(warnings.messages()).isEmpty();
        }
    }

    private static void draw(
            String name, RememberedStatistics statistics, Locale locale, int width, int height, boolean dark)
            throws Exception {
        Rig rig = new Rig(statistics, locale);
        rig.screen.shown();
        assertThat(rig.failures).isEmpty();
        StackPane root = new StackPane(rig.screen.node());
        Snapshots.write(
                Snapshots.take(root, width, height, dark), Path.of("target/screens/statistics-" + name + ".png"));
        assertThat(Accessibility.unnamed(root)).isEmpty();
    }
}
