package io.smarthub.imports.demo;

import io.smarthub.domain.conversation.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation written down step by step: the edge cases E1 to E23 and the extremes.
 *
 * @param id the conversation's external id
 * @param rule the edge case of the domain rules it shows, absent for extremes
 * @param voice whose chatbot and phrases are used, {@code en} or {@code de}
 * @param language what the visitor writes in, where it is neither
 * @param steps what happens, a word for the kind and then the text
 */
record ScriptedCase(
        String id,
        @Nullable String rule,
        String voice,
        @Nullable String language,
        When at,
        @Nullable String visitor,
        String page,
        @Nullable String channel,
        @Nullable List<String> tags,
        @Nullable Map<String, String> variables,
        @Nullable Boolean preview,
        List<String> steps,
        @Nullable Expected expect) {

    /** Relative to now: so many days ago, or on a day of the month so many months ago. */
    record When(
            @Nullable Integer daysAgo,
            @Nullable Integer monthsAgo,
            @Nullable Integer day,
            LocalTime time) {
        Instant before(Instant now, ZoneId zone) {
            LocalDate today = LocalDate.ofInstant(now, zone);
            LocalDate date = monthsAgo == null
                    ? today.minusDays(daysAgo == null ? 1 : daysAgo)
                    : YearMonth.from(today).minusMonths(monthsAgo).atDay(day == null ? 1 : day);
            return date.atTime(time).atZone(zone).toInstant();
        }
    }

    /** What the classifier must say about it. */
    record Expected(boolean joined, Outcome outcome, int units) {}

    /** Somebody who appears in these conversations. */
    record Person(
            String id,
            String language,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note,
            @Nullable String location) {
        Visitor visitor() {
            return new Visitor(
                    id, language, name, email, phone, note, location, "Firefox on Windows", TypingStyle.CAREFUL);
        }
    }

    /**
     * A file of such conversations with the people in them.
     *
     * @param thread what a regular customer says and what the shop answers, for a thread without end
     * @param journal what fills a very long message
     */
    record Collection(
            List<Person> people,
            List<ScriptedCase> cases,
            @Nullable List<List<String>> thread,
            @Nullable List<String> journal) {}

    static Collection load(String file) {
        return DemoAssets.read(file, Collection.class);
    }
}
