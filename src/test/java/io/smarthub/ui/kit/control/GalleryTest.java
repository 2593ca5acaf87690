package io.smarthub.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.Accessibility;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.support.Golden;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class GalleryTest {

    private static final int WIDTH = 1288;
    private static final int HEIGHT = 1180;

    @BeforeEach
    void makeTheTheme() {
        assertThat(new Theme().darkProperty().get()).isFalse();
    }

    @Test
    void looksAsDesignedInLight() {
        Golden.assertMatches(Snapshots.take(new Gallery(Locale.UK), WIDTH, HEIGHT, false), "gallery-light");
    }

    @Test
    void looksAsDesignedInDark() {
        Golden.assertMatches(Snapshots.take(new Gallery(Locale.UK), WIDTH, HEIGHT, true), "gallery-dark");
    }

    @Test
    void resolvesEveryColour() {
        try (var warnings = new CssWarnings()) {
            Snapshots.take(new Gallery(Locale.GERMANY), WIDTH, HEIGHT, true);
            assertThat(warnings.messages()).isEmpty();
        }
    }

    @Test
    void namesEverythingTheKeyboardReaches() {
        var gallery = new Gallery(Locale.GERMANY);
        Snapshots.take(gallery, WIDTH, HEIGHT, false);

        assertThat(Accessibility.unnamed(gallery)).isEmpty();
    }
}
