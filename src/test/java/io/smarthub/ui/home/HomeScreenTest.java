package io.smarthub.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.home.HomeReport;
import io.smarthub.support.Accessibility;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class HomeScreenTest {

    @BeforeEach
    void makeTheTheme() {
        assertThat(new Theme().darkProperty().get()).isFalse();
    }

    @Test
    void isDrawnInEveryLanguageThemeAndSizeWithoutAWarning() throws Exception {
        try (CssWarnings warnings = new CssWarnings()) {
            draw("light-en", SampleHome.shop(63, 7, 1), Locale.UK, 1080, 716, false);
            draw("dark-de", SampleHome.shop(96, 3, 1), Locale.GERMANY, 1080, 716, true);
            draw("small-de", SampleHome.shop(84, 14, 1), Locale.GERMANY, 896, 556, false);
            draw("over", SampleHome.shop(112, 0, 12_345), Locale.UK, 896, 556, false);
            draw("fresh", SampleHome.fresh(), Locale.GERMANY, 896, 556, false);
            assertThat(warnings.messages()).isEmpty();
        }
    }

    private static void draw(String name, HomeReport report, Locale locale, int width, int height, boolean dark)
            throws Exception {
        List<Throwable> failures = new ArrayList<>();
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, failures::add);
        Formats formats =
                new Formats(locale, SampleHome.ZONE, Clock.fixed(Instant.parse(SampleHome.NOW), ZoneOffset.UTC));
        HomeScreen screen = new HomeScreen(
                new HomeViewModel(() -> report, _ -> {}, tasks), new Changes(), Texts.of("home", locale), formats);
        screen.shown();
        assertThat(failures).isEmpty();
        StackPane root = new StackPane(screen.node());
        Snapshots.write(Snapshots.take(root, width, height, dark), Path.of("target/screens/home-" + name + ".png"));
        assertThat(Accessibility.unnamed(root)).isEmpty();
    }
}
