package io.smarthub.flows;

import io.smarthub.domain.chatbot.Audience;
import io.smarthub.domain.chatbot.PageRule;
import io.smarthub.domain.chatbot.Schedule;
import io.smarthub.domain.chatbot.Trigger;
import io.smarthub.domain.chatbot.When;
import io.smarthub.flows.FileProblem.Reason;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A trigger in a flow's file. */
final class TriggerJson {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private enum Occasion {
        LANDING,
        CHAT_OPENED,
        MESSAGE,
        NO_REPLY
    }

    private TriggerJson() {}

    static Trigger read(Members members, Notes notes) {
        Occasion occasion = members.wordNeeded("when", Occasion.class, Occasion.CHAT_OPENED);
        When when = switch (occasion) {
            case LANDING -> new When.AfterLanding(Duration.ofSeconds(members.number("delaySeconds", 0)));
            case CHAT_OPENED -> new When.ChatOpened();
            case MESSAGE -> new When.AfterMessage();
            case NO_REPLY -> new When.WithoutReply(Duration.ofSeconds(members.number("delaySeconds")));
        };
        List<PageRule> pages =
                members.list("pages").stream().map(TriggerJson::page).toList();
        Audience audience = new Audience(
                members.words("visitors", Audience.History.class),
                members.words("devices", Audience.Device.class),
                members.texts("languages"));
        Schedule schedule = new Schedule(
                members.word("agents", Schedule.Attendance.class, Schedule.Attendance.ANY),
                members.words("months", Month.class),
                members.words("weekdays", DayOfWeek.class),
                members.oneOrMore("hours").stream().map(it -> hours(it, notes)).toList());
        boolean once = members.flag("oncePerSession", true);
        members.reportUnknown();
        return new Trigger(when, pages, audience, schedule, once);
    }

    static void write(ObjectNode node, Trigger trigger) {
        switch (trigger.when()) {
            case When.AfterLanding(Duration delay) -> when(node, Occasion.LANDING, delay);
            case When.ChatOpened opened -> when(node, Occasion.CHAT_OPENED, null);
            case When.AfterMessage message -> when(node, Occasion.MESSAGE, null);
            case When.WithoutReply(Duration delay) -> when(node, Occasion.NO_REPLY, delay);
        }
        if (!trigger.pages().isEmpty()) {
            ArrayNode pages = node.putArray("pages");
            trigger.pages()
                    .forEach(page -> pages.addObject()
                            .put("part", Members.word(page.part()))
                            .put("test", Members.word(page.test()))
                            .put("value", page.value()));
        }
        words(node, "visitors", trigger.audience().visits());
        words(node, "devices", trigger.audience().devices());
        if (!trigger.audience().languages().isEmpty()) {
            ArrayNode languages = node.putArray("languages");
            trigger.audience().languages().stream().sorted().forEach(languages::add);
        }
        Schedule schedule = trigger.schedule();
        if (schedule.attendance() != Schedule.Attendance.ANY) {
            node.put("agents", Members.word(schedule.attendance()));
        }
        words(node, "months", schedule.months());
        words(node, "weekdays", schedule.weekdays());
        switch (schedule.hours().size()) {
            case 0 -> {}
            case 1 -> hours(node.putObject("hours"), schedule.hours().getFirst());
            default -> {
                ArrayNode several = node.putArray("hours");
                schedule.hours().forEach(hours -> hours(several.addObject(), hours));
            }
        }
        node.put("oncePerSession", trigger.oncePerSession());
    }

    private static void when(ObjectNode node, Occasion occasion, @Nullable Duration delay) {
        node.put("when", Members.word(occasion));
        if (delay != null) {
            node.put("delaySeconds", delay.toSeconds());
        }
    }

    private static <E extends Enum<E>> void words(ObjectNode node, String name, Collection<E> words) {
        if (!words.isEmpty()) {
            ArrayNode array = node.putArray(name);
            words.stream().sorted().map(Members::word).forEach(array::add);
        }
    }

    private static void hours(ObjectNode node, Schedule.Hours hours) {
        node.put("from", TIME.format(hours.from())).put("to", TIME.format(hours.to()));
    }

    private static PageRule page(Members members) {
        PageRule page = new PageRule(
                members.wordNeeded("part", PageRule.Part.class, PageRule.Part.URL),
                members.wordNeeded("test", PageRule.Test.class, PageRule.Test.IS),
                members.text("value"));
        members.reportUnknown();
        return page;
    }

    private static Schedule.Hours hours(Members members, Notes notes) {
        Schedule.Hours hours = new Schedule.Hours(time(members, "from", notes), time(members, "to", notes));
        members.reportUnknown();
        return hours;
    }

    private static LocalTime time(Members members, String name, Notes notes) {
        String text = members.text(name);
        return parse(text).orElseGet(() -> {
            Json place = members.object().member(name).orElse(members.object());
            if (place instanceof Json.Text) {
                notes.problem(FileProblem.at(place, Reason.UNKNOWN_WORD, Notes.shown(text), "00:00 – 23:59"));
            }
            return LocalTime.MIDNIGHT;
        });
    }

    private static Optional<LocalTime> parse(String text) {
        try {
            return Optional.of(LocalTime.parse(text, TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
