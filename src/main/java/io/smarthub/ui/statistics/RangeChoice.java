package io.smarthub.ui.statistics;

import io.smarthub.domain.statistics.Preset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the range picker offers. */
enum RangeChoice {
    LAST_7_DAYS(Preset.LAST_7_DAYS),
    LAST_30_DAYS(Preset.LAST_30_DAYS),
    LAST_12_MONTHS(Preset.LAST_12_MONTHS),
    /** Two dates of the owner's. */
    CUSTOM(null);

    private final @Nullable Preset preset;

    RangeChoice(@Nullable Preset preset) {
        this.preset = preset;
    }

    Optional<Preset> preset() {
        return Optional.ofNullable(preset);
    }
}
