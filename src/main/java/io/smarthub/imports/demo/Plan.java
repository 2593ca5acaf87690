package io.smarthub.imports.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which kind of conversation begins when, over all months. */
record Plan(Season season, Instant now, Dice dice) {

    private static final double ENGLISH = 0.55;
    private static final Duration QUIET = Duration.ofHours(4);

    /** One conversation to compose. */
    record Entry(Instant at, Kind kind, String language) {}

    List<Entry> entries() {
        Moments moments = new Moments(season.zone(), dice);
        List<Entry> entries = new ArrayList<>();
        for (int monthsAgo = Season.MONTHS - 1; monthsAgo >= 0; monthsAgo--) {
            var month = season.month(monthsAgo);
            Instant end = now.minus(QUIET);
            if (!month.atDay(1).atStartOfDay(season.zone()).toInstant().isBefore(end)) {
                continue;
            }
            for (Kind kind : Kind.values()) {
                for (int left = count(kind, monthsAgo); left > 0; left--) {
                    entries.add(new Entry(moments.in(month, end), kind, dice.chance(ENGLISH) ? "en" : "de"));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::kind));
        return entries;
    }

    private int count(Kind kind, int monthsAgo) {
        double joined = season.chatbotConversations(monthsAgo) * season.elapsed(monthsAgo, now);
        int left = Math.toIntExact(Math.round(joined * 0.05));
        int agent = Math.toIntExact(Math.round(joined * 0.31));
        return switch (kind) {
            case ASKED_AND_LEFT -> left;
            case BUTTONS_THEN_AGENT -> agent;
            case BUTTONS_ONLY -> Math.toIntExact(Math.round(joined)) - left - agent;
            case TYPED_PAST -> Math.toIntExact(Math.round(joined * 0.18));
            case NO_CHATBOT -> Math.toIntExact(Math.round(joined * 0.21));
            case SHOWN_ONLY -> Math.toIntExact(Math.round(joined * 0.24));
        };
    }
}
