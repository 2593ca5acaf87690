package io.smarthub.store.search;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.inbox.Period;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Filters and search words that hit a part of what {@link RandomConversations} makes. */
public final class RandomFilters {

    private static final List<String> SEARCHES = List.of(
            "size ",
            "siz",
            "größe ",
            "grosse ",
            "groess",
            "\"my parcel\" ",
            "\"my par",
            "parcel -size ",
            "from:anna ",
            "from:müll",
            "from:anna@example.org ",
            "tag:vip ",
            "tag:\"late parcel\" ",
            "tag:lat",
            "-tag:vip ",
            "outcome:resolved ",
            "outcome:escalated parcel",
            "is:open ",
            "is:unread -is:waiting ",
            "is:chatbot ",
            "before:2026-03 ",
            "after:2026-02-10 ",
            "after:2026-02 before:2026-04 size",
            "source:smart",
            "source:csv ",
            "-parcel ",
            "p",
            "zebra",
            "size parcel my ",
            "配",
            "😀 ",
            "nonsense:foo ",
            "outcome:foo ",
            "\"");

    private static final List<String> SOURCES = List.of("smartsupp", "csv");
    private static final List<String> LABELS = List.of("GRÖSSE", "where is my parcel", "my late parcel");

    private final RandomGenerator random;
    private final Instant start;

    public RandomFilters(RandomGenerator random, Instant start) {
        this.random = random;
        this.start = start;
    }

    /** One with a few members set. */
    public ConversationFilter next() {
        ConversationFilter.Builder filter = new ConversationFilter.Builder();
        int members = random.nextInt(4);
        for (int i = 0; i < members; i++) {
            set(filter, random.nextInt(18));
        }
        if (random.nextInt(3) == 0) {
            filter.search(pick(SEARCHES));
        }
        return filter.build();
    }

    private void set(ConversationFilter.Builder filter, int member) {
        switch (member) {
            case 0 -> filter.status(pick(List.of(Status.values())));
            case 1 -> filter.tab(pick(List.of(ConversationFilter.Tab.values())));
            case 2 -> filter.joinedByChatbot(random.nextBoolean());
            case 3 -> filter.triggered(random.nextBoolean());
            case 4 -> filter.outcomes(outcomes());
            case 5 -> filter.waiting(random.nextBoolean());
            case 6 -> filter.unread(random.nextBoolean());
            case 7 -> filter.source(pick(List.of("smartsupp", "csv", "nowhere")));
            case 8 -> filter.agent(pick(List.of("Owner", "Eva", "Jan", "nobody")));
            case 9 -> filter.tag(pick(List.of("vip", "late parcel", "Größe", "none")));
            case 10 -> filter.rating(pick(List.of(ConversationFilter.RatingGroup.values())));
            case 11 -> filter.pageUrl(pick(List.of("SHOES", "/kids", "?a=1*", "100%", "_")));
            case 12 -> filter.visitor((long) random.nextInt(1, 6));
            case 13 -> filter.period(period());
            case 14 -> filter.answered(random.nextBoolean());
            case 15 ->
                filter.chatbot(new ChatbotPart(pick(SOURCES), pick(List.of("", "bo1", "bo2")), random.nextBoolean()));
            case 16 ->
                filter.button(
                        new ButtonPart(pick(SOURCES), pick(List.of("", "bo1")), pick(LABELS), random.nextBoolean()));
            default -> filter.hour(new HourOfWeek(pick(List.of(DayOfWeek.values())), random.nextInt(24)));
        }
    }

    private Set<Outcome> outcomes() {
        return IntStream.range(0, random.nextInt(1, 3))
                .mapToObj(i -> pick(List.of(Outcome.values())))
                .collect(Collectors.toSet());
    }

    private Period period() {
        Instant from = start.plus(random.nextInt(90), ChronoUnit.DAYS);
        return new Period(pick(List.of(Period.Anchor.values())), from, from.plus(random.nextInt(60), ChronoUnit.DAYS));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
