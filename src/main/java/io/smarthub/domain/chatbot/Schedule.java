package io.smarthub.domain.chatbot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * When a flow may be triggered, in the account's zone. An empty set excludes nothing.
 *
 * @param attendance whether agents have to be there
 * @param months of the year
 * @param weekdays of the week
 * @param hours of the day, in the order they were given; empty for all of it
 */
public record Schedule(Attendance attendance, Set<Month> months, Set<DayOfWeek> weekdays, List<Hours> hours) {

    /** At any time. */
    public static final Schedule ALWAYS = new Schedule(Attendance.ANY, Set.of(), Set.of(), List.of());

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

        /** Whether they go on after midnight. */
        public boolean isOvernight() {
            return !to.isAfter(from);
        }
    }

    public Schedule {
        months = Set.copyOf(months);
        weekdays = Set.copyOf(weekdays);
        hours = List.copyOf(hours);
    }

    boolean inMonth(ZonedDateTime now) {
        return days(now).stream().anyMatch(this::inMonth);
    }

    /** Whether it is a weekday of one of the months. */
    boolean onWeekday(ZonedDateTime now) {
        return days(now).stream()
                .filter(this::inMonth)
                .anyMatch(day -> weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()));
    }

    boolean inHours(ZonedDateTime now) {
        return hours.isEmpty() || hours.stream().anyMatch(each -> each.contains(now.toLocalTime()));
    }

    private boolean inMonth(LocalDate day) {
        return months.isEmpty() || months.contains(day.getMonth());
    }

    /** The days on which the hours began that it is now: today, where it is none of them. */
    private List<LocalDate> days(ZonedDateTime now) {
        List<LocalDate> began = hours.stream()
                .filter(each -> each.contains(now.toLocalTime()))
                .map(each -> each.beginOf(now))
                .distinct()
                .toList();
        return began.isEmpty() ? List.of(now.toLocalDate()) : began;
    }
}
