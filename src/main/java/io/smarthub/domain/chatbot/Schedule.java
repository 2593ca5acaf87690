package io.smarthub.domain.chatbot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a flow may be triggered, in the account's zone. An empty set excludes nothing.
 *
 * @param attendance whether agents have to be there
 * @param months of the year
 * @param weekdays of the week
 * @param hours of the day, null for all of it
 */
public record Schedule(
        Attendance attendance,
        Set<Month> months,
        Set<DayOfWeek> weekdays,
        @Nullable Hours hours) {

    /** At any time. */
    public static final Schedule ALWAYS = new Schedule(Attendance.ANY, Set.of(), Set.of(), null);

    /** Whether agents are online. */
    public enum Attendance {
        ANY,
        ONLINE,
        OFFLINE;

        boolean fits(boolean agentsOnline) {
            return this == ANY || (this == ONLINE) == agentsOnline;
        }
    }

    /**
     * Hours of a day in whole minutes, the end excluded. Where the end is not later than the start they go on after midnight, and those hours
     * belong to the day on which they began: Friday 22 to 6 includes Saturday 3 o'clock.
     */
    public record Hours(LocalTime from, LocalTime to) {

        boolean contains(LocalTime time) {
            return isOvernight()
                    ? !time.isBefore(from) || time.isBefore(to)
                    : !time.isBefore(from) && time.isBefore(to);
        }

        LocalDate beginOf(ZonedDateTime now) {
            boolean sinceYesterday = isOvernight() && now.toLocalTime().isBefore(to);
            return sinceYesterday ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        }

        private boolean isOvernight() {
            return !to.isAfter(from);
        }
    }

    public Schedule {
        months = Set.copyOf(months);
        weekdays = Set.copyOf(weekdays);
    }

    boolean inMonth(ZonedDateTime now) {
        return months.isEmpty() || months.contains(day(now).getMonth());
    }

    boolean onWeekday(ZonedDateTime now) {
        return weekdays.isEmpty() || weekdays.contains(day(now).getDayOfWeek());
    }

    boolean inHours(ZonedDateTime now) {
        return hours == null || hours.contains(now.toLocalTime());
    }

    private LocalDate day(ZonedDateTime now) {
        return hours == null ? now.toLocalDate() : hours.beginOf(now);
    }
}
