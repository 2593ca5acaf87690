package io.smarthub.ui.statistics;

import io.smarthub.domain.statistics.Bucket;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.Share;
import io.smarthub.domain.statistics.Trend;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.chart.Series;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The statistics' numbers, days and trends in the owner's language. */
final class Words {

    private final Texts texts;
    private final Formats formats;

    Words(Texts texts, Formats formats) {
        this.texts = texts.of("statistics");
        this.formats = formats;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String number(long value) {
        return formats.number(value);
    }

    /** Short, for an axis. */
    String tick(long value) {
        if (value < 10_000) {
            return number(value);
        }
        NumberFormat format = NumberFormat.getCompactNumberInstance(formats.locale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** Told apart from others of its name. */
    String name(Chatbot chatbot, List<ChatbotRow> all) {
        return chatbot.name().isBlank()
                ? get("chatbot.unnamed")
                : chatbot.nameAmong(all.stream().map(ChatbotRow::chatbot).toList());
    }

    /** A percentage, or a dash where there is nothing to have a share of. */
    String percent(Share share) {
        OptionalDouble ratio = share.ratio();
        return ratio.isPresent() ? formats.percent(ratio.getAsDouble()) : "–";
    }

    String metric(Metric metric) {
        return get("metric." + metric.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    List<Series> outcomes() {
        return List.of(
                new Series(get("outcome.resolved"), "resolved"), new Series(get("outcome.escalated"), "escalated"));
    }

    /** The exact boundaries and the zone. */
    String boundaries(Range range) {
        return get("range.boundaries", exact(range.startsAt()), exact(range.endsAt()), formats.zoneName());
    }

    /** The days on which the clocks change, if any. */
    Optional<String> clockChanges(Range range) {
        String days = range.clockChanges().stream().map(formats::day).collect(Collectors.joining(", "));
        return days.isEmpty() ? Optional.empty() : Optional.of(get("range.clock-change", days));
    }

    String days(Range range) {
        return get("range.compared", formats.date(range.from()), formats.date(range.lastDay()));
    }

    private String exact(ZonedDateTime at) {
        return formats.dateTime(at.toInstant());
    }

    /** Below a bar. */
    String label(Bucket bucket) {
        return switch (bucket.size()) {
            case DAY, WEEK -> formats.day(bucket.from());
            case MONTH -> bucket.from().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, formats.locale());
        };
    }

    /** In the read-out and the table: a part of a week or month says so. */
    String title(Bucket bucket) {
        String from = formats.date(bucket.from());
        String last = formats.date(bucket.to().minusDays(1));
        return switch (bucket.size()) {
            case DAY -> formats.dayHeading(bucket.from());
            case WEEK -> get("bar.week", from, last);
            case MONTH -> {
                String month = formats.month(YearMonth.from(bucket.from()));
                yield bucket.whole() ? month : get("bar.part", month, from, last);
            }
        };
    }

    /** How a count compares with before; only where a rise means something it is coloured (D9). */
    io.smarthub.ui.kit.control.Trend trend(Metric metric, Optional<Trend> trend) {
        OptionalDouble change = trend.map(of -> OptionalDouble.of(of.change())).orElse(OptionalDouble.empty());
        var shown = io.smarthub.ui.kit.control.Trend.of(change, false, formats);
        Tone tone = trend.map(of -> switch (metric.judge(of)) {
                    case BETTER -> Tone.SUCCESS;
                    case WORSE -> Tone.DANGER;
                    case NEUTRAL -> Tone.NEUTRAL;
                })
                .orElse(Tone.NEUTRAL);
        return new io.smarthub.ui.kit.control.Trend(shown.icon(), tone, shown.text(), shown.description());
    }
}
