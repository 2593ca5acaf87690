package io.smarthub.app.statistics;

import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.Trend;
import java.util.List;
import java.util.Optional;

/**
 * The counts of a range, bar by bar and in total, beside the equal period before. All come from one reading, so the bars
 * always add up to the total.
 *
 * @param range what was counted
 * @param figures the total
 * @param previous the total of the equal period before
 * @param previousRecorded whether the whole period before was recorded; else there is no trend (D9)
 * @param buckets the bars, in order, without gaps
 */
public record Summary(
        Range range, Figures figures, Figures previous, boolean previousRecorded, List<BucketFigures> buckets) {

    public Summary {
        buckets = List.copyOf(buckets);
    }

    /** The change of a count against the period before; empty where that counted 0 or was not wholly recorded (D9). */
    public Optional<Trend> trend(Metric metric) {
        return previousRecorded ? Trend.between(metric.of(previous), metric.of(figures)) : Optional.empty();
    }

    /** Whether nothing at all happened. */
    public boolean isEmpty() {
        return figures.equals(Figures.ZERO);
    }

    /** The count of each bar, in order: for a sparkline. */
    public List<Long> series(Metric metric) {
        return buckets.stream().map(bar -> metric.of(bar.figures())).toList();
    }
}
