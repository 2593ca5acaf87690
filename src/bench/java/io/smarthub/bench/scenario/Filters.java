package io.smarthub.bench.scenario;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.RatingGroup;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.Period;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * What the inbox's tabs and filters can be set to, and combinations of that: each alone, each pair, and some hundreds of all the
 * tens of thousands of others, the same ones every time.
 */
final class Filters {

    private static final int OTHERS = 250;
    private static final Period MONTH = new Period(
            Period.Anchor.OPENED, Instant.parse("2026-09-01T00:00:00Z"), Instant.parse("2026-10-01T00:00:00Z"));

    private Filters() {}

    /** One setting of one control. */
    private record Setting(String control, String name, UnaryOperator<ConversationFilter.Builder> set) {}

    /** A combination, and how it is called. */
    record Named(String name, ConversationFilter filter) {}

    static List<Named> combinations() {
        List<Setting> all = settings();
        List<List<Setting>> chosen = new ArrayList<>();
        chosen.add(List.of());
        for (int one = 0; one < all.size(); one++) {
            chosen.add(List.of(all.get(one)));
            for (int other = one + 1; other < all.size(); other++) {
                if (!all.get(one).control().equals(all.get(other).control())) {
                    chosen.add(List.of(all.get(one), all.get(other)));
                }
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < OTHERS; i++) {
            chosen.add(some(all, 3 + random.nextInt(4), random));
        }
        return chosen.stream().map(Filters::named).toList();
    }

    private static List<Setting> some(List<Setting> all, int controls, Random random) {
        List<Setting> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        List<Setting> some = new ArrayList<>();
        for (Setting setting : shuffled) {
            if (some.size() < controls
                    && some.stream().noneMatch(one -> one.control().equals(setting.control()))) {
                some.add(setting);
            }
        }
        return some;
    }

    private static Named named(List<Setting> settings) {
        ConversationFilter.Builder filter = ConversationFilter.ALL.with();
        settings.forEach(setting -> setting.set().apply(filter));
        return new Named(
                settings.isEmpty()
                        ? "all"
                        : String.join(
                                " + ", settings.stream().map(Setting::name).toList()),
                filter.build());
    }

    private static List<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        for (Tab tab : List.of(Tab.ACTIVE, Tab.PRIMARY, Tab.NEW, Tab.MINE, Tab.SILENT)) {
            all.add(new Setting(
                    "tab", "open " + lower(tab), to -> to.status(Status.OPEN).tab(tab)));
        }
        all.add(new Setting("tab", "resolved", to -> to.status(Status.RESOLVED)));
        for (Outcome outcome : Outcome.values()) {
            all.add(new Setting("outcome", "outcome " + lower(outcome), to -> to.outcome(outcome)));
        }
        for (boolean yes : new boolean[] {true, false}) {
            all.add(new Setting("chatbot", yes ? "chatbot" : "no chatbot", to -> to.joinedByChatbot(yes)));
            all.add(new Setting("waiting", yes ? "waiting" : "not waiting", to -> to.waiting(yes)));
            all.add(new Setting("unread", yes ? "unread" : "read", to -> to.unread(yes)));
        }
        for (RatingGroup group : RatingGroup.values()) {
            all.add(new Setting("rating", "rated " + lower(group), to -> to.rating(group)));
        }
        all.add(new Setting("source", "of a source", to -> to.source("intercom")));
        all.add(new Setting("agent", "of an agent", to -> to.agent("Ines Vogel")));
        all.add(new Setting("tag", "with a tag", to -> to.tag("refund")));
        all.add(new Setting("period", "of a month", to -> to.period(MONTH)));
        all.add(new Setting("page", "on a page", to -> to.pageUrl("item/77")));
        return all;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
