package io.smarthub.imports.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When somebody sits at the shop's chat desk: Monday to Friday 9 to 18, Saturday 10 to 14. */
record Desk(ZoneId zone) {

    private static final LocalTime WEEKDAY_OPENS = LocalTime.of(9, 0);
    private static final LocalTime WEEKDAY_CLOSES = LocalTime.of(18, 0);
    private static final LocalTime SATURDAY_OPENS = LocalTime.of(10, 0);
    private static final LocalTime SATURDAY_CLOSES = LocalTime.of(14, 0);

    /** When a message that came then gets its first answer. */
    Instant answers(Instant message, Dice dice) {
        ZonedDateTime at = message.atZone(zone);
        if (isAttended(at)) {
            int minutes = dice.chance(0.12) ? dice.between(15, 70) : dice.between(1, 9);
            return message.plusSeconds(minutes * 60L + dice.between(3, 57));
        }
        return opening(at)
                .plusSeconds(dice.between(3, 75) * 60L + dice.between(0, 59))
                .toInstant();
    }

    boolean isAttended(ZonedDateTime at) {
        LocalTime time = at.toLocalTime();
        return switch (at.getDayOfWeek()) {
            case SUNDAY -> false;
            case SATURDAY -> !time.isBefore(SATURDAY_OPENS) && time.isBefore(SATURDAY_CLOSES);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                !time.isBefore(WEEKDAY_OPENS) && time.isBefore(WEEKDAY_CLOSES);
        };
    }

    private ZonedDateTime opening(ZonedDateTime at) {
        ZonedDateTime candidate = openingOn(at);
        while (!candidate.isAfter(at) || candidate.getDayOfWeek() == DayOfWeek.SUNDAY) {
            candidate = openingOn(candidate.plusDays(1));
        }
        return candidate;
    }

    private ZonedDateTime openingOn(ZonedDateTime day) {
        LocalTime opens = day.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY_OPENS : WEEKDAY_OPENS;
        return day.toLocalDate().atTime(opens).atZone(zone);
    }
}
