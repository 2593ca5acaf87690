package io.smarthub.cli;

import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Statistics as a table for people. */
final class StatsText {

    private static final List<Metric> COLUMNS =
            List.of(Metric.TRIGGERED, Metric.REACTIONS, Metric.RESOLVED, Metric.ESCALATED);

    private final Messages messages;

    StatsText(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(Summary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "stats.range",
                messages.day(summary.range().from()),
                messages.day(summary.range().to().minusDays(1)),
                summary.range().zone().getId()));
        for (Metric metric : Metric.values()) {
            lines.add("%-28s %10s  %s"
                    .formatted(name(metric), number(metric.of(summary.figures())), trend(summary.trend(metric)))
                    .stripTrailing());
        }
        lines.add("");
        lines.add(row(messages.get("stats.from"), this::name));
        for (BucketFigures bar : summary.buckets()) {
            lines.add(row(messages.day(bar.bucket().from()), metric -> number(metric.of(bar.figures()))));
        }
        return lines;
    }

    private static String row(String begin, Function<Metric, String> cell) {
        return COLUMNS.stream()
                .map(cell)
                .map("%14s"::formatted)
                .collect(Collectors.joining(" ", "%-10s ".formatted(begin), ""));
    }

    private String name(Metric metric) {
        return messages.get(
                "stats.metric." + metric.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String trend(Optional<Trend> trend) {
        return trend.map(change -> messages.get("stats.trend", change.change())).orElse("");
    }

    private String number(long number) {
        return messages.number(number);
    }
}
