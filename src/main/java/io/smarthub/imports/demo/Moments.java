package io.smarthub.imports.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When people write: weekdays more than weekends, mornings and the evening sofa more than the night. */
record Moments(ZoneId zone, Dice dice) {

    private static final int[] BY_WEEKDAY = {118, 112, 104, 100, 92, 62, 78};
    private static final int[] BY_HOUR = {
        4, 2, 1, 1, 1, 3, 9, 22, 44, 68, 80, 76, 62, 58, 62, 66, 64, 58, 56, 66, 78, 64, 32, 12
    };

    /** A moment in that month, before the given end. */
    Instant in(YearMonth month, Instant end) {
        return among(IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay), end);
    }

    /** A moment in the last so many days, before the given end. */
    Instant inLast(int days, Instant end) {
        LocalDate last = end.atZone(zone).toLocalDate();
        return among(last.minusDays(days - 1L).datesUntil(last.plusDays(1)), end);
    }

    private Instant among(Stream<LocalDate> all, Instant end) {
        var days = all.filter(day -> day.atStartOfDay(zone).toInstant().isBefore(end))
                .toList();
        while (true) {
            LocalDate day =
                    dice.pick(days, date -> BY_WEEKDAY[date.getDayOfWeek().getValue() - 1]);
            int hour = dice.pick(IntStream.range(0, 24).boxed().toList(), each -> BY_HOUR[each]);
            Instant moment = day.atTime(hour, dice.between(0, 59), dice.between(0, 59))
                    .atZone(zone)
                    .plusNanos(dice.between(0, 999) * 1_000_000L)
                    .toInstant();
            if (moment.isBefore(end)) {
                return moment;
            }
        }
    }
}
