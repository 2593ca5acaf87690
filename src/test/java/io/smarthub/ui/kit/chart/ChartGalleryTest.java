package io.smarthub.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.Accessibility;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ChartGalleryTest {

    @BeforeEach
    void makeTheTheme() {
        assertThat(new Theme().darkProperty().get()).isFalse();
    }

    @Test
    void drawsEveryChartInBothThemesWithoutAWarning() throws Exception {
        try (var warnings = new CssWarnings()) {
            for (boolean dark : new boolean[] {false, true}) {
                ChartGallery gallery = new ChartGallery();
                Snapshots.write(
                        Snapshots.take(gallery, 1180, 1060, dark),
                        Path.of("target/screens/charts-" + (dark ? "dark" : "light") + ".png"));
                assertThat(Accessibility.unnamed(gallery)).isEmpty();
            }
            assertThat(warnings.messages()).isEmpty();
        }
    }
}
