package io.smarthub.ui.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Schedule;
import io.smarthub.domain.chatbot.Schedule.Attendance;
import io.smarthub.domain.chatbot.Schedule.Hours;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleWordsTest {

    private static final Set<DayOfWeek> WORK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Hours OFFICE = hours(9, 17);

    @Test
    void nothingChosenIsAlways_andSoIsEverythingChosen() {
        assertThat(said(Locale.UK, Schedule.ALWAYS)).isEqualTo("The chatbot shows at any time.");
        assertThat(said(
                        Locale.UK,
                        new Schedule(
                                Attendance.ANY, EnumSet.allOf(Month.class), EnumSet.allOf(DayOfWeek.class), List.of())))
                .isEqualTo("The chatbot shows at any time.");
    }

    @Test
    void neighboursAreToldByTheFirstAndTheLast() {
        assertThat(said(Locale.UK, new Schedule(Attendance.ANY, Set.of(), WORK, List.of(OFFICE))))
                .isEqualTo("The chatbot shows: Mondays to Fridays, 09:00 to 17:00, Europe/Prague.");
        assertThat(said(Locale.GERMANY, new Schedule(Attendance.ONLINE, Set.of(), WORK, List.of(OFFICE))))
                .isEqualTo(
                        "Der Chatbot erscheint: montags bis freitags, 09:00 bis 17:00 Uhr, Europe/Prague, solange Agenten online sind.");
    }

    @Test
    void othersAreListed_alsoOverTheTurnOfTheYear() {
        assertThat(said(
                        Locale.UK,
                        new Schedule(
                                Attendance.ANY,
                                Set.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.MAY),
                                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY),
                                List.of(OFFICE, hours(22, 6), hours(20, 0)))))
                .isEqualTo("The chatbot shows: Wednesdays, Saturdays and Sundays, May and November to January,"
                        + " 09:00 to 17:00, 22:00 to 06:00 of the next day and 20:00 to 00:00, Europe/Prague.");
    }

    @Test
    void theWeekBeginsAsInTheOwnersCountry() {
        assertThat(new ScheduleWords(words(Locale.GERMANY)).week()).startsWith(DayOfWeek.MONDAY);
        assertThat(new ScheduleWords(words(Locale.GERMAN)).week()).startsWith(DayOfWeek.MONDAY);
        assertThat(new ScheduleWords(words(Locale.US)).week())
                .startsWith(DayOfWeek.SUNDAY)
                .endsWith(DayOfWeek.SATURDAY);
    }

    private static Hours hours(int from, int to) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static String said(Locale locale, Schedule schedule) {
        return new ScheduleWords(words(locale)).sentence(schedule);
    }

    private static Words words(Locale locale) {
        return new Words(Texts.of("chatbots", locale), new Formats(locale, TestDb.ZONE, TestDb.CLOCK));
    }
}
