package io.smarthub.store.statistics;

import io.smarthub.domain.statistics.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A range as its rows are read: the months that lie in it whole, and the days before and behind them.
 *
 * @param stretches one after the other, none empty
 */
record Stretches(List<Stretch> stretches) {

    /** What is read from the roll-ups of one size, {@code to} no longer. */
    record Stretch(boolean ofMonths, LocalDate from, LocalDate to) {}

    static Stretches of(Range range) {
        LocalDate firstMonth = range.from().plusMonths(1).minusDays(1).withDayOfMonth(1);
        LocalDate afterMonths = range.to().withDayOfMonth(1);
        if (!firstMonth.isBefore(afterMonths)) {
            return new Stretches(List.of(new Stretch(false, range.from(), range.to())));
        }
        List<Stretch> stretches = new ArrayList<>();
        if (range.from().isBefore(firstMonth)) {
            stretches.add(new Stretch(false, range.from(), firstMonth));
        }
        stretches.add(new Stretch(true, firstMonth, afterMonths));
        if (afterMonths.isBefore(range.to())) {
            stretches.add(new Stretch(false, afterMonths, range.to()));
        }
        return new Stretches(List.copyOf(stretches));
    }

    /**
     * One statement, so that all rows are of one moment.
     *
     * @param ofDays {@code SELECT} columns {@code FROM} a table keyed by {@code on_day}
     * @param ofMonths the same columns from one keyed by {@code in_month}
     */
    String rows(String ofDays, String ofMonths) {
        return stretches.stream()
                .map(stretch -> stretch.ofMonths()
                        ? ofMonths + " WHERE in_month >= ? AND in_month < ?"
                        : ofDays + " WHERE on_day >= ? AND on_day < ?")
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** What its statements are asked with, and these behind. */
    Object[] parameters(Object... more) {
        List<Object> parameters = new ArrayList<>();
        for (Stretch stretch : stretches) {
            parameters.add(stretch.from());
            parameters.add(stretch.to());
        }
        parameters.addAll(List.of(more));
        return parameters.toArray();
    }
}
