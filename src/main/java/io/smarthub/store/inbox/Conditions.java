package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.RatingGroup;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.Period;
import io.smarthub.store.derived.Assigned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter's members, all but its search words, as one WHERE with its parameters. */
final class Conditions {

    private record Condition(String text, List<@Nullable Object> parameters) {}

    private final List<Condition> conditions = new ArrayList<>();

    /**
     * @param hours the stretches of time in which the filter's hour of the week fell, none without one
     */
    static Conditions of(ConversationFilter filter, List<Hours.Stretch> hours) {
        Conditions conditions = new Conditions();
        conditions.states(filter);
        conditions.values(filter);
        conditions.times(filter, hours);
        return conditions;
    }

    /** Those of a filter alone that fix the leading columns of the index it is walked along. */
    static Conditions leading(ConversationFilter filter) {
        List<String> wanted =
                Order.of(filter).fixed().stream().map(column -> column + " = ?").toList();
        Conditions leading = of(filter, List.of());
        leading.conditions.removeIf(condition -> !wanted.contains(condition.text()));
        return leading;
    }

    private void states(ConversationFilter filter) {
        if (filter.status() != null) {
            and("status = ?", filter.status());
        }
        switch (filter.tab()) {
            case Tab.ALL -> {}
            case Tab.ACTIVE -> and("silent = ?", false);
            case Tab.PRIMARY -> and("silent = ?", false).and("assigned <> ?", Assigned.OTHERS);
            case Tab.NEW -> and("silent = ?", false).and("assigned = ?", Assigned.NOBODY);
            // nobody is assigned in a silent one: said again, the index is walked by all of its leading columns
            case Tab.MINE -> and("silent = ?", false).and("assigned = ?", Assigned.OWNER);
            case Tab.SILENT -> and("silent = ?", true);
        }
        flag("joined_by_chatbot", filter.joinedByChatbot());
        flag("waiting", filter.waiting());
        flag("unread", filter.unread());
        if (filter.triggered() != null) {
            and(filter.triggered() ? "triggered_at IS NOT NULL" : "triggered_at IS NULL");
        }
        if (filter.answered() != null) {
            and(filter.answered() ? "first_response_ms IS NOT NULL" : "first_response_ms IS NULL");
        }
        if (filter.outcomes().size() == 1) {
            and("outcome = ?", filter.outcomes().iterator().next());
        } else if (!filter.outcomes().isEmpty()) {
            and("outcome = ANY(?)", filter.outcomes());
        }
    }

    private void values(ConversationFilter filter) {
        if (filter.source() != null) {
            and("source = ?", filter.source());
        }
        if (filter.chatbot() != null) {
            chatbotOf(filter.chatbot().source());
        }
        if (filter.button() != null) {
            chatbotOf(filter.button().source());
        }
        if (filter.visitor() != null) {
            and("visitor_id = ?", filter.visitor());
        }
        if (filter.agent() != null) {
            and("id IN (SELECT conversation_id FROM conversation_assignee WHERE agent = ?)", filter.agent());
        }
        if (filter.tag() != null) {
            and("id IN (SELECT conversation_id FROM conversation_tag WHERE tag = ? AND NOT removed)", filter.tag());
        }
        if (filter.rating() != null) {
            and(rating(filter.rating()));
        }
        if (filter.pageUrl() != null) {
            String part = filter.pageUrl().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            and("LOWER(page_url) LIKE ? ESCAPE '!'", "%" + part + "%");
        }
    }

    /** As far as a column knows it; the rest is looked for in the events. */
    private void chatbotOf(String source) {
        and("source = ?", source);
        and("triggered_at IS NOT NULL");
    }

    private static String rating(RatingGroup group) {
        return switch (group) {
            case GOOD -> "rating >= 4";
            case NORMAL -> "rating = 3";
            case BAD -> "rating <= 2";
        };
    }

    private void times(ConversationFilter filter, List<Hours.Stretch> hours) {
        Period period = filter.period();
        if (period != null) {
            and(column(period.anchor()) + " >= ?", period.from());
            and(column(period.anchor()) + " < ?", period.to());
        }
        if (filter.hour() == null) {
            return;
        }
        String column = column(Hours.anchor(filter));
        List<String> ranges = new ArrayList<>();
        List<@Nullable Object> ends = new ArrayList<>();
        for (Hours.Stretch stretch : hours) {
            ranges.add(column + " >= ? AND " + column + " < ?");
            ends.add(stretch.from());
            ends.add(stretch.to());
        }
        and(ranges.isEmpty() ? "FALSE" : "(" + String.join(" OR ", ranges) + ")", ends.toArray());
    }

    static String column(Period.Anchor anchor) {
        return switch (anchor) {
            case OPENED -> "opened_at";
            case LAST_MESSAGE -> "last_message_at";
            case TRIGGERED -> "triggered_at";
            case COUNTED -> "counted_at";
        };
    }

    /** Only what stands behind a place in the list. */
    Conditions after(Cursor place) {
        return and("last_message_at <= ?", place.lastMessageAt())
                .and("(last_message_at < ? OR id < ?)", place.lastMessageAt(), place.id());
    }

    /** Only what stands before a place in the list. */
    Conditions before(Cursor place) {
        return and("last_message_at >= ?", place.lastMessageAt())
                .and("(last_message_at > ? OR id > ?)", place.lastMessageAt(), place.id());
    }

    /** Only what stands at this moment in the list, or before it. */
    Conditions since(Instant lastMessageAt) {
        return and("last_message_at >= ?", lastMessageAt);
    }

    private void flag(String column, @Nullable Boolean wanted) {
        if (wanted != null) {
            and(column + " = ?", wanted);
        }
    }

    private Conditions and(String condition, @Nullable Object... values) {
        conditions.add(new Condition(condition, Arrays.asList(values)));
        return this;
    }

    /** {@code WHERE …}, or nothing. */
    String where() {
        return conditions.isEmpty()
                ? ""
                : " WHERE " + conditions.stream().map(Condition::text).collect(Collectors.joining(" AND "));
    }

    /** The parameters, and some more behind them. */
    @Nullable
    Object[] parameters(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>();
        conditions.forEach(condition -> all.addAll(condition.parameters()));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
