package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.inbox.Period;
import io.smarthub.store.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** An hour of the week as stretches of time, so that the database needs to know nothing of zones. */
final class Hours {

    private Hours() {}

    /** [from, to). */
    record Stretch(Instant from, Instant to) {}

    /** What the hour is about: the period's instant, or the opening. */
    static Period.Anchor anchor(ConversationFilter filter) {
        return filter.period() == null ? Period.Anchor.OPENED : filter.period().anchor();
    }

    /** The stretches of a filter's hour, none without one. */
    static List<Stretch> of(ConversationFilter filter, ZoneId zone, Sql sql) {
        HourOfWeek hour = filter.hour();
        if (hour == null) {
            return List.of();
        }
        String column = Conditions.column(anchor(filter));
        return sql.first("SELECT MIN(" + column + ") AS first, MAX(" + column + ") AS last FROM conversation", row -> {
                    Instant first = row.instantOrNull("first");
                    Instant last = row.instantOrNull("last");
                    return first == null || last == null ? List.<Stretch>of() : between(hour, zone, first, last);
                })
                .orElseGet(List::of);
    }

    /** Each time the hour came between two instants; on the day the clocks are put back it may last two hours. */
    static List<Stretch> between(HourOfWeek hour, ZoneId zone, Instant first, Instant last) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate end = last.atZone(zone).toLocalDate();
        LocalDate day = first.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(hour.day()));
        for (; !day.isAfter(end); day = day.plusWeeks(1)) {
            Instant from = day.atTime(LocalTime.of(hour.hour(), 0)).atZone(zone).toInstant();
            Instant to = (hour.hour() == 23 ? day.plusDays(1).atStartOfDay() : day.atTime(hour.hour() + 1, 0))
                    .atZone(zone)
                    .toInstant();
            if (from.isBefore(to)) {
                stretches.add(new Stretch(from, to));
            }
        }
        return stretches;
    }
}
