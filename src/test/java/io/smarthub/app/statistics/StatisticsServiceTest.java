package io.smarthub.app.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.domain.statistics.BucketSize;
import io.smarthub.domain.statistics.ContradictoryFigures;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Preset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatisticsServiceTest {

    private final RememberedStatistics statistics = new RememberedStatistics();
    private final StatisticsService service = statistics.service("2026-11-22T22:30:00Z", "Europe/Prague");

    @Test
    void todayIsTheAccountsDay() {
        assertThat(service.today()).isEqualTo("2026-11-22");
        assertThat(statistics.service("2026-11-22T23:30:00Z", "Europe/Prague").today())
                .isEqualTo("2026-11-23");
    }

    @Test
    void barsAddUpToTheTotalAndThePeriodBeforeIsCountedApart() {
        statistics.day("2026-11-09", new Figures(9, 8, 6, 4, 2, 5));
        statistics.day("2026-11-15", new Figures(1, 2, 2, 2, 0, 2));
        statistics.day("2026-11-16", new Figures(10, 9, 7, 3, 4, 5));
        statistics.day("2026-11-22", new Figures(1, 1, 1, 0, 1, 0));
        statistics.day("2026-11-23", new Figures(7, 7, 7, 7, 0, 7));

        Summary summary = service.summary(service.range(Preset.LAST_7_DAYS));

        assertThat(summary.buckets()).hasSize(7);
        assertThat(summary.figures()).isEqualTo(new Figures(11, 10, 8, 3, 5, 5));
        assertThat(summary.previous()).isEqualTo(new Figures(10, 10, 8, 6, 2, 7));
        assertThat(summary.series(Metric.ESCALATED)).containsExactly(4L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(summary.trend(Metric.RESOLVED).orElseThrow().change()).isEqualTo(-0.5);
        assertThat(summary.trend(Metric.ESCALATED).orElseThrow().change()).isEqualTo(1.5);
    }

    @Test
    void hasNoTrendAgainstNothing() {
        statistics.day("2026-11-01", new Figures(1, 0, 0, 0, 0, 0));
        statistics.day("2026-11-20", new Figures(3, 3, 3, 3, 0, 3));

        Summary summary = service.summary(service.range(Preset.LAST_7_DAYS));

        assertThat(summary.previousRecorded()).isTrue();
        assertThat(summary.trend(Metric.RESOLVED)).isEmpty();
    }

    @Test
    void hasNoTrendAgainstAPeriodThatWasNotWhollyRecorded() {
        statistics.day("2026-11-12", new Figures(1, 1, 1, 1, 0, 1));
        statistics.day("2026-11-20", new Figures(3, 3, 3, 3, 0, 3));

        Summary summary = service.summary(service.range(Preset.LAST_7_DAYS));

        assertThat(summary.previousRecorded()).isFalse();
        assertThat(summary.trend(Metric.RESOLVED)).isEmpty();
    }

    @Test
    void anEmptyDatabaseHasBarsOfZero() {
        Report report = service.report(service.range(Preset.LAST_12_MONTHS));

        assertThat(report.summary().isEmpty()).isTrue();
        assertThat(report.summary().buckets()).hasSize(13);
        assertThat(report.responses().median()).isEmpty();
    }

    @Test
    void cutsACustomRangeAsAsked() {
        Summary summary = service.summary(
                service.range(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-01")), BucketSize.WEEK);

        assertThat(summary.buckets()).hasSize(5);
        assertThat(summary.buckets().getFirst().bucket().whole()).isFalse();
        assertThat(summary.range().previous().from()).isEqualTo("2026-09-01");
    }

    @Test
    void refusesToShowNumbersThatContradictEachOther() {
        statistics.broken = true;

        assertThatThrownBy(() -> service.summary(service.range(Preset.LAST_7_DAYS)))
                .isInstanceOf(ContradictoryFigures.class)
                .hasMessageContaining("PARTITION");
    }
}
