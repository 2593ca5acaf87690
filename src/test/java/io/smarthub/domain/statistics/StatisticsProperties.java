package io.smarthub.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What must hold for any range, any counts and any response times. */
class StatisticsProperties {

    @Provide
    Arbitrary<Range> range() {
        Arbitrary<LocalDate> day = Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2032, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<ZoneId> zone = Arbitraries.of(
                        "Europe/Prague",
                        "America/New_York",
                        "America/Santiago",
                        "Asia/Kathmandu",
                        "Pacific/Apia",
                        "UTC")
                .map(ZoneId::of);
        Arbitrary<Range> custom = Combinators.combine(
                        day, Arbitraries.integers().between(1, 900), zone)
                .as((from, days, where) -> Range.of(from, from.plusDays(days), where));
        Arbitrary<Range> preset =
                Combinators.combine(Arbitraries.of(Preset.class), day, zone).as(Preset::endingWith);
        return Arbitraries.oneOf(custom, preset);
    }

    @Property
    void thePeriodBeforeEndsWhereTheRangeBegins(@ForAll("range") Range range) {
        assertThat(range.previous().end()).isEqualTo(range.start());
        assertThat(range.previous().length()).isEqualTo(range.length());
        if (range.length().toTotalMonths() == 0) {
            assertThat(range.previous().days()).isEqualTo(range.days());
        }
    }

    @Property
    void bucketsCoverTheRangeWithoutGapOrOverlap(@ForAll("range") Range range, @ForAll BucketSize size) {
        List<Bucket> buckets = size.cut(range);

        assertThat(buckets.getFirst().from()).isEqualTo(range.from());
        assertThat(buckets.getLast().to()).isEqualTo(range.to());
        for (int i = 1; i < buckets.size(); i++) {
            assertThat(buckets.get(i).range().start())
                    .isEqualTo(buckets.get(i - 1).range().end());
        }
        assertThat(buckets.stream()
                        .skip(1)
                        .limit(Math.max(0, buckets.size() - 2))
                        .allMatch(Bucket::whole))
                .isTrue();
    }

    @Property
    void everyDayIsInTheBucketThatSaysSo(@ForAll("range") Range range, @ForAll BucketSize size) {
        List<Bucket> buckets = size.cut(range);
        LocalDate middle = range.from().plusDays(range.days() / 2);

        assertThat(Stream.of(range.from(), middle, range.lastDay()))
                .allSatisfy(day -> assertThat(size.bucketOf(day, range))
                        .isIn(buckets)
                        .satisfies(bucket ->
                                assertThat(bucket.range().contains(day)).isTrue()));
        assertThat(buckets.stream().skip(1).map(Bucket::from))
                .allSatisfy(begin -> assertThat(size != BucketSize.WEEK || begin.getDayOfWeek() == DayOfWeek.MONDAY)
                        .isTrue());
    }

    @Property
    void aFittingSizeGivesAReadableNumberOfBars(@ForAll("range") Range range) {
        int bars = BucketSize.fitting(range).cut(range).size();

        assertThat(bars).isBetween(1, 45);
    }

    @Property
    void clockChangesAreTheDaysThatAreNot24HoursLong(@ForAll("range") Range range) {
        List<LocalDate> unusual = range.from()
                .datesUntil(range.to())
                .filter(day -> !Duration.between(
                                day.atStartOfDay(range.zone()), day.plusDays(1).atStartOfDay(range.zone()))
                        .equals(Duration.ofDays(1)))
                .toList();

        assertThat(range.clockChanges()).containsAll(unusual);
    }

    @Property
    void figuresAreMadeExactlyWhenTheyAddUp(
            @ForAll @LongRange(min = -1, max = 4) long triggered,
            @ForAll @LongRange(min = -1, max = 4) long reactions,
            @ForAll @LongRange(min = -1, max = 4) long resolved,
            @ForAll @LongRange(min = -1, max = 4) long escalated,
            @ForAll @LongRange(min = -1, max = 4) long chatbot) {
        boolean addsUp = resolved >= 0
                && escalated >= 0
                && resolved + escalated == reactions
                && reactions <= triggered
                && resolved <= chatbot
                && chatbot <= reactions;

        boolean made = true;
        try {
            Figures figures = new Figures(0, triggered, reactions, resolved, escalated, chatbot);
            assertThat(figures.plus(figures).reactions()).isEqualTo(2 * reactions);
            assertThat(figures.noReaction() + figures.escalatedWithoutUse() + figures.chatbotConversations())
                    .isEqualTo(triggered);
        } catch (ContradictoryFigures e) {
            assertThat(e).hasMessageContaining(e.invariant().name());
            made = false;
        }

        assertThat(made).isEqualTo(addsUp);
    }

    @Property
    void aTrendLeadsFromTheCountBeforeToTheCountNow(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long before,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long now) {
        assertThat(Trend.between(before, now).isPresent()).isEqualTo(before > 0);
        Trend.between(before, now).ifPresent(trend -> {
            assertThat(before * (1 + trend.change())).isCloseTo((double) now, within(0.001 + now * 1e-9));
            assertThat(Metric.RESOLVED.judge(trend) == Metric.Judgement.BETTER).isEqualTo(now > before);
            assertThat(Metric.ESCALATED.judge(trend) == Metric.Judgement.WORSE).isEqualTo(now > before);
            assertThat(Metric.ESCALATED.judge(trend) == Metric.Judgement.BETTER).isEqualTo(now < before);
        });
    }

    @Property
    void everyResponseTimeLiesInItsBucketAndCloseToItsMiddle(
            @ForAll @LongRange(min = 0, max = 400_000_000_000L) long seconds) {
        ResponseBucket bucket = ResponseBucket.of(Duration.ofSeconds(seconds));

        assertThat(bucket.from().toSeconds()).isLessThanOrEqualTo(seconds);
        assertThat(bucket.to().toSeconds()).isGreaterThan(seconds);
        assertThat((double) bucket.middle().toSeconds()).isCloseTo((double) seconds, within(seconds / 32.0));
    }

    @Property
    void bucketsFollowEachOtherWithoutGap(@ForAll @LongRange(min = 1, max = 900) long index) {
        assertThat(new ResponseBucket((int) index).from()).isEqualTo(new ResponseBucket((int) index - 1).to());
        assertThat(ResponseBucket.of(new ResponseBucket((int) index).from()).index())
                .isEqualTo((int) index);
    }

    @Property
    void theMedianIsWithinAThirtySecondOfTheTrueOne(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 3_000_000) Long> seconds) {
        Map<ResponseBucket, Long> counts = new HashMap<>();
        seconds.forEach(time -> counts.merge(ResponseBucket.of(Duration.of(time, ChronoUnit.SECONDS)), 1L, Long::sum));
        long exact = seconds.stream().sorted().toList().get((seconds.size() - 1) / 2);

        long median = ResponseTimes.of(counts).median().orElseThrow().toSeconds();

        assertThat((double) median).isCloseTo((double) exact, within(exact / 32.0));
    }
}
