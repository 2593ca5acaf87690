package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a number compares with the previous equal period (D9).
 *
 * @param icon the arrow; empty when nothing changed or nothing is known
 * @param tone green for good, red for bad, neutral else
 * @param text such as {@code +12%}
 * @param description the same in words, for tooltip and screen reader
 */
public record Trend(Optional<Icon> icon, Tone tone, String text, String description) {

    /**
     * From the relative change, 0.12 being 12 % more; empty when there was nothing before (no trend is shown).
     *
     * @param reversed more is worse, as with "Escalated"
     */
    public static Trend of(OptionalDouble change, boolean reversed, Formats formats) {
        Texts texts = Texts.of("kit", formats.locale());
        if (change.isEmpty()) {
            return new Trend(Optional.empty(), Tone.NEUTRAL, "\u2013", texts.get("trend.none"));
        }
        String amount = formats.percent(Math.abs(change.getAsDouble()));
        String text = formats.signedPercent(change.getAsDouble());
        if (Math.round(change.getAsDouble() * 100) == 0) {
            return new Trend(Optional.empty(), Tone.NEUTRAL, text, texts.get("trend.same"));
        }
        boolean more = change.getAsDouble() > 0;
        return new Trend(
                Optional.of(more ? Icon.TREND_UP : Icon.TREND_DOWN),
                more != reversed ? Tone.SUCCESS : Tone.DANGER,
                text,
                more ? texts.get("trend.up", amount) : texts.get("trend.down", amount));
    }
}
