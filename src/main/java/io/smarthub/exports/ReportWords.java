package io.smarthub.exports;

import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.domain.statistics.Bucket;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.Share;
import io.smarthub.domain.statistics.Trend;
import io.smarthub.exports.pdf.Ink;
import io.smarthub.measure.DurationPart;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The statistics' numbers, days and trends in the reader's language, with the words of the screen. */
final class ReportWords {

    private final Words words;
    private final Words paper;

    ReportWords(Locale language, ZoneId zone) {
        words = new Words("statistics", language, zone);
        paper = words.of("exports");
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    Locale language() {
        return words.language();
    }

    String page(int number, int of) {
        return paper.get("pdf.page", number, of);
    }

    String more(int rows) {
        return paper.get("pdf.more-rows", rows);
    }

    String number(long value) {
        return words.number(value);
    }

    /** Short, for an axis. */
    String tick(long value) {
        if (value < 10_000) {
            return number(value);
        }
        NumberFormat format = NumberFormat.getCompactNumberInstance(language(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    String date(LocalDate date) {
        return words.date(date);
    }

    String dateTime(Instant at) {
        return words.dateTime(at);
    }

    String percent(Share share) {
        OptionalDouble ratio = share.ratio();
        return ratio.isPresent() ? words.percent(ratio.getAsDouble()) : "–";
    }

    String metric(Metric metric) {
        return get("metric." + Words.constant(metric));
    }

    /** Told apart from others of its name. */
    String name(Chatbot chatbot, List<ChatbotRow> all) {
        return chatbot.name().isBlank()
                ? get("chatbot.unnamed")
                : chatbot.nameAmong(all.stream().map(ChatbotRow::chatbot).toList());
    }

    /** With its sign. */
    String trend(Trend trend) {
        String amount = words.percent(Math.abs(trend.change()));
        return Math.round(trend.change() * 100) == 0 ? amount : (trend.change() > 0 ? "+" : "\u2212") + amount;
    }

    /** Green or red only where a rise means something (D9). */
    static Ink ink(Metric metric, Trend trend) {
        return switch (metric.judge(trend)) {
            case BETTER -> Ink.RESOLVED_TEXT;
            case WORSE -> Ink.WORSE;
            case NEUTRAL -> Ink.MUTED;
        };
    }

    String duration(Duration duration) {
        Words kit = words.of("kit");
        return DurationPart.of(duration).stream()
                .map(part -> kit.get("duration." + Words.constant(part.unit()), part.amount()))
                .collect(Collectors.joining(" "));
    }

    /** The exact boundaries, the zone, and the days on which its clocks change. */
    String boundaries(Range range) {
        String exact = get("range.boundaries", dateTime(range.start()), dateTime(range.end()), words.zoneName());
        String changes = range.clockChanges().stream().map(words::day).collect(Collectors.joining(", "));
        return changes.isEmpty() ? exact : exact + " · " + get("range.clock-change", changes);
    }

    String compared(Range previous) {
        return get("range.compared", date(previous.from()), date(previous.lastDay()));
    }

    /** Above the column of days, weeks or months. */
    String heading(List<BucketFigures> buckets) {
        return switch (buckets.getFirst().bucket().size()) {
            case DAY -> get("bar.heading.day");
            case WEEK -> get("bar.heading.week");
            case MONTH -> get("bar.heading.month");
        };
    }

    /** Below a bar. */
    String label(Bucket bucket) {
        return switch (bucket.size()) {
            case DAY, WEEK -> words.day(bucket.from());
            case MONTH -> bucket.from().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language());
        };
    }

    /** In the table: a part of a week or month says so. */
    String title(Bucket bucket) {
        String from = date(bucket.from());
        String last = date(bucket.to().minusDays(1));
        return switch (bucket.size()) {
            case DAY -> words.weekday(bucket.from());
            case WEEK -> get("bar.week", from, last);
            case MONTH -> {
                String month = words.month(YearMonth.from(bucket.from()));
                yield bucket.whole() ? month : get("bar.part", month, from, last);
            }
        };
    }
}
