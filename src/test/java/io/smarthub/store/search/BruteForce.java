package io.smarthub.store.search;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.RatingGroup;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.search.SearchQuery;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at every conversation: slow, and what both the index and the database must agree with. */
public final class BruteForce {

    private BruteForce() {}

    /** The ids of all that fit, newest first. */
    public static List<Long> ids(ConversationFilter filter, Collection<Indexed> all) {
        SearchQuery words = SearchQuery.parse(filter.search());
        return all.stream()
                .filter(conversation ->
                        fits(filter, conversation) && conversation.candidate().fits(words))
                .sorted(Comparator.comparing(Indexed::lastMessageAt)
                        .thenComparingLong(Indexed::id)
                        .reversed())
                .map(Indexed::id)
                .toList();
    }

    private static boolean fits(ConversationFilter filter, Indexed c) {
        return (filter.status() == null || filter.status() == c.status())
                && tab(filter.tab(), c)
                && flag(filter.joinedByChatbot(), c.joinedByChatbot())
                && flag(filter.triggered(), c.anchors().containsKey(Period.Anchor.TRIGGERED))
                && (filter.outcomes().isEmpty() || filter.outcomes().contains(c.outcome()))
                && flag(filter.waiting(), c.waiting())
                && flag(filter.unread(), c.unread())
                && (filter.source() == null || filter.source().equals(c.source()))
                && (filter.agent() == null || c.agents().contains(filter.agent()))
                && (filter.tag() == null || c.tags().contains(filter.tag()))
                && rating(filter.rating(), c.rating())
                && page(filter.pageUrl(), c.pageUrl())
                && flag(filter.answered(), c.answered())
                && (filter.chatbot() == null || c.chatbots().contains(filter.chatbot()))
                && (filter.button() == null || c.buttons().contains(filter.button()))
                && (filter.visitor() == null || filter.visitor() == c.visitorId())
                && time(filter, c);
    }

    private static boolean tab(ConversationFilter.Tab tab, Indexed c) {
        return switch (tab) {
            case ALL -> true;
            case ACTIVE -> !c.silent();
            case PRIMARY -> !c.silent() && !c.assigned().equals("OTHERS");
            case NEW -> !c.silent() && c.assigned().equals("NOBODY");
            case MINE -> c.assigned().equals("OWNER");
            case SILENT -> c.silent();
        };
    }

    private static boolean flag(@Nullable Boolean wanted, boolean is) {
        return wanted == null || wanted == is;
    }

    private static boolean rating(@Nullable RatingGroup wanted, @Nullable Integer rating) {
        if (wanted == null) {
            return true;
        }
        return rating != null
                && switch (wanted) {
                    case GOOD -> rating >= 4;
                    case NORMAL -> rating == 3;
                    case BAD -> rating <= 2;
                };
    }

    private static boolean page(@Nullable String part, @Nullable String url) {
        return part == null || (url != null && url.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
    }

    private static boolean time(ConversationFilter filter, Indexed c) {
        Map<Period.Anchor, Instant> anchors = c.anchors();
        Period period = filter.period();
        if (period != null) {
            Instant at = anchors.get(period.anchor());
            if (at == null || at.isBefore(period.from()) || !at.isBefore(period.to())) {
                return false;
            }
        }
        if (filter.hour() == null) {
            return true;
        }
        Instant at = anchors.get(period == null ? Period.Anchor.OPENED : period.anchor());
        if (at == null) {
            return false;
        }
        ZonedDateTime local = at.atZone(c.zone());
        return local.getDayOfWeek() == filter.hour().day()
                && local.getHour() == filter.hour().hour();
    }
}
