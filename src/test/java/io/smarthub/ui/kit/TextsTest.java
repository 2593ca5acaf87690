package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void speaksGermanForEveryGermanLocaleAndEnglishElse() {
        assertThat(Texts.of("kit", Locale.of("de", "AT")).get("day.today")).isEqualTo("Heute");
        assertThat(Texts.of("kit", Locale.FRANCE).get("day.today")).isEqualTo("Today");
    }

    @Test
    void fillsPlaceholdersWithNumbersOfTheLocale() {
        assertThat(Texts.of("kit", Locale.GERMANY).get("time.minutes-ago", 1234))
                .isEqualTo("vor 1.234 Min.");
    }

    @Test
    void showsTheKeyWhenThereIsNoText() {
        assertThat(Texts.of("kit", Locale.UK).get("no.such-key")).isEqualTo("no.such-key");
    }

    @Test
    void findsTheTextsOfAnotherFeatureInTheSameLanguage() {
        assertThat(Texts.of("kit", Locale.GERMANY).of("kit").get("day.today")).isEqualTo("Heute");
    }
}
