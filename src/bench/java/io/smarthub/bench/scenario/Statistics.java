package io.smarthub.bench.scenario;

import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.bench.baseline.HandWrittenH2;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Turns;
import io.smarthub.domain.statistics.Range;
import java.time.LocalDate;
import java.util.List;

/** Everything the statistics screen shows of a range. */
public final class Statistics implements Scenario {

    private static final int CALLS = 40;
    private static final double P50 = 25;

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public String about() {
        return "all figures of a range of days";
    }

    @Override
    public List<Row> measure(Ground ground) {
        return List.of(
                row(ground, "7 days", 7),
                row(ground, "30 days", 30),
                row(ground, "365 days", 365),
                row(ground, "all", 728));
    }

    private Row row(Ground ground, String variant, int days) {
        StatisticsService statistics = ground.store().statistics();
        HandWrittenH2 hand = ground.handWritten();
        LocalDate today = statistics.today();
        Turns turns = Turns.of(
                CALLS,
                call -> {
                    LocalDate to = today.minusDays(call % 3);
                    statistics.report(Range.of(to.minusDays(days), to, statistics.zone()));
                },
                call -> hand.days(today.minusDays(days + call % 3L), today.minusDays(call % 3)));
        return Row.of(name(), variant, ground.size(), turns.ours())
                .against("one chart grouped by hand in H2", turns.theirs().p50())
                .within("p50 ≤ 25 ms", turns.ours().p50() <= P50)
                .noting(turns.first());
    }
}
