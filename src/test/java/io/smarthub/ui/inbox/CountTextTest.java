package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Count;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountTextTest {

    private final CountText english = in(Locale.ENGLISH);
    private final CountText german = in(Locale.GERMAN);

    @Test
    void aNumberThatIsNotTheWholeHasAPlus() {
        assertThat(english.matches(new Count.Exact(10_000))).isEqualTo("10,000 conversations");
        assertThat(english.matches(new Count.AtLeast(10_000))).isEqualTo("10,000+ conversations");
        assertThat(german.matches(new Count.AtLeast(10_000))).isEqualTo("10.000+ Konversationen");
        assertThat(english.number(new Count.AtLeast(20))).isEqualTo("20+");
    }

    @Test
    void whatNobodyKnowsIsNoNumber() {
        assertThat(english.matches(Count.unknown())).isEmpty();
        assertThat(english.number(Count.unknown())).isEmpty();
        assertThat(english.badge(Count.unknown())).isEmpty();
        assertThat(english.matches(new Count.Exact(0))).isEqualTo("No conversations");
    }

    @Test
    void aBadgeHasOnePlusAtMost() {
        assertThat(english.badge(new Count.Exact(999))).isEqualTo("999");
        assertThat(english.badge(new Count.AtLeast(999))).isEqualTo("999+");
        assertThat(english.badge(new Count.Exact(1000))).isEqualTo("999+");
        assertThat(english.badge(new Count.AtLeast(10_000))).isEqualTo("999+");
    }

    private static CountText in(Locale locale) {
        return new CountText(Texts.of("inbox", locale), new Formats(locale, ZoneOffset.UTC, Clock.systemUTC()));
    }
}
