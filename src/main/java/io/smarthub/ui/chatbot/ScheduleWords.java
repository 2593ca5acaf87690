package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Schedule;
import io.smarthub.domain.chatbot.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Says in a sentence when a chatbot shows. */
final class ScheduleWords {

    /** From here on neighbours are told by the first and the last. */
    private static final int RANGE = 3;

    private final Words words;

    ScheduleWords(Words words) {
        this.words = words;
    }

    /** The days of the week in the order of the owner's calendars. */
    List<DayOfWeek> week() {
        Locale locale = words.texts().locale();
        // a language alone says nothing of calendars
        WeekFields weeks = locale.getCountry().isEmpty() ? WeekFields.ISO : WeekFields.of(locale);
        DayOfWeek first = weeks.getFirstDayOfWeek();
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(first::plus)
                .toList();
    }

    String sentence(Schedule schedule) {
        List<String> said = new ArrayList<>();
        some(week(), schedule.weekdays(), day -> words.get("days." + Words.key(day)), said);
        some(
                List.of(Month.values()),
                schedule.months(),
                month -> month.getDisplayName(
                        TextStyle.FULL_STANDALONE, words.texts().locale()),
                said);
        if (!schedule.hours().isEmpty()) {
            said.add(listed(schedule.hours().stream().map(this::hours).toList()));
        }
        if (!said.isEmpty()) {
            said.add(words.formats().zoneId());
        }
        switch (schedule.attendance()) {
            case ANY -> {}
            case ONLINE -> said.add(words.get("schedule.online"));
            case OFFLINE -> said.add(words.get("schedule.offline"));
        }
        return said.isEmpty() ? words.get("schedule.always") : words.get("schedule.sentence", String.join(", ", said));
    }

    private String hours(Hours hours) {
        boolean nextDay = hours.isOvernight() && !hours.to().equals(LocalTime.MIDNIGHT);
        return words.get(
                nextDay ? "schedule.hours.next-day" : "schedule.hours",
                words.formats().time(hours.from()),
                words.formats().time(hours.to()));
    }

    /** Nothing where all of them are chosen: that excludes nothing either. */
    private <E> void some(List<E> order, Set<E> chosen, Function<E, String> name, List<String> said) {
        if (!chosen.isEmpty() && chosen.size() < order.size()) {
            said.add(listed(runs(order, chosen, name)));
        }
    }

    /** Neighbours together, also over the turn of the week or year. */
    private <E> List<String> runs(List<E> order, Set<E> chosen, Function<E, String> name) {
        int all = order.size();
        List<String> runs = new ArrayList<>();
        for (int begin = 0; begin < all; begin++) {
            if (!chosen.contains(order.get(begin)) || chosen.contains(order.get((begin + all - 1) % all))) {
                continue;
            }
            List<String> run = new ArrayList<>();
            for (int at = begin; chosen.contains(order.get(at % all)); at++) {
                run.add(name.apply(order.get(at % all)));
            }
            if (run.size() < RANGE) {
                runs.addAll(run);
            } else {
                runs.add(words.get("schedule.range", run.getFirst(), run.getLast()));
            }
        }
        return runs;
    }

    private String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : words.get("schedule.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
