package io.smarthub.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ZonePickerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

    private final ZonePicker picker = new ZonePicker("Time zone", Texts.of("kit", Locale.UK), CLOCK, _ -> {});

    @Test
    void findsZonesByAPartOfTheirName() {
        picker.filter("new yo");
        assertThat(picker.offered()).containsExactly(ZoneId.of("America/New_York"));

        picker.filter("");
        assertThat(picker.offered()).contains(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"));
    }

    @Test
    void showsTheOffsetOfToday() {
        picker.show(ZoneId.of("Europe/Berlin"));
        assertThat(picker.getText()).isEqualTo("Europe/Berlin  UTC+01:00");

        picker.show(ZoneId.of("UTC"));
        assertThat(picker.getText()).isEqualTo("UTC");
    }
}
