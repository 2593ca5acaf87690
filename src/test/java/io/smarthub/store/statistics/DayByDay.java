package io.smarthub.store.statistics;

import io.smarthub.app.statistics.StatisticsReader;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ReplyRow;
import io.smarthub.domain.statistics.ResponseBucket;
import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.domain.statistics.WeekHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** A reader's answers for single days, added up: no roll-up of months has a part in them. */
record DayByDay(StatisticsReader reader) implements StatisticsReader {

    @Override
    public Optional<LocalDate> firstDay() {
        return reader.firstDay();
    }

    @Override
    public SortedMap<LocalDate, Figures> days(Range range) {
        SortedMap<LocalDate, Figures> days = new TreeMap<>();
        each(range).forEach(day -> days.putAll(reader.days(day)));
        return days;
    }

    @Override
    public WeekHours hours(Range range) {
        WeekHours.Builder hours = new WeekHours.Builder();
        for (Range day : each(range)) {
            WeekHours here = reader.hours(day);
            for (DayOfWeek weekday : DayOfWeek.values()) {
                for (int hour = 0; hour < WeekHours.HOURS; hour++) {
                    hours.add(weekday, hour, here.at(weekday, hour));
                }
            }
        }
        return hours.build();
    }

    @Override
    public ResponseTimes responses(Range range) {
        Map<ResponseBucket, Long> counts = new TreeMap<>();
        each(range)
                .forEach(day -> reader.responses(day)
                        .counts()
                        .forEach((bucket, count) -> counts.merge(bucket, count, Long::sum)));
        return ResponseTimes.of(counts);
    }

    @Override
    public List<ChatbotRow> chatbots(Range range) {
        return sums(
                        range,
                        reader::chatbots,
                        ChatbotRow::chatbot,
                        (a, b) -> new ChatbotRow(
                                a.chatbot(),
                                a.triggered() + b.triggered(),
                                a.used() + b.used(),
                                a.resolved() + b.resolved(),
                                a.escalated() + b.escalated()))
                .stream()
                .sorted(Comparator.comparingLong(ChatbotRow::triggered)
                        .reversed()
                        .thenComparing(row -> row.chatbot().source())
                        .thenComparing(row -> row.chatbot().id()))
                .toList();
    }

    @Override
    public List<ButtonRow> buttons(Range range, int limit) {
        return sums(
                        range,
                        day -> reader.buttons(day, Integer.MAX_VALUE),
                        row -> List.of(row.chatbot(), row.label()),
                        (a, b) -> new ButtonRow(
                                a.chatbot(),
                                a.label(),
                                a.clicks() + b.clicks(),
                                a.conversations() + b.conversations(),
                                a.askedAgent() + b.askedAgent()))
                .stream()
                .sorted(Comparator.comparingLong(ButtonRow::clicks)
                        .reversed()
                        .thenComparing(ButtonRow::label)
                        .thenComparing(row -> row.chatbot().source())
                        .thenComparing(row -> row.chatbot().id()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<ReplyRow> replies(Range range, String source, String chatbot) {
        return reader.replies(range, source, chatbot);
    }

    private static <R, K> Collection<R> sums(
            Range range, Function<Range, List<R>> rows, Function<R, K> key, BinaryOperator<R> plus) {
        Map<K, R> sums = new HashMap<>();
        each(range).forEach(day -> rows.apply(day).forEach(row -> sums.merge(key.apply(row), row, plus)));
        return sums.values();
    }

    private static List<Range> each(Range range) {
        return range.from()
                .datesUntil(range.to())
                .map(day -> Range.of(day, day.plusDays(1), range.zone()))
                .toList();
    }
}
