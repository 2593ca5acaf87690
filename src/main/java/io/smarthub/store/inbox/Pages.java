package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.store.Sql;
import io.smarthub.store.search.Indexed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages read from the database alone, newest first.
 *
 * @param most how many conversations are looked through for one answer where the columns do not tell
 */
record Pages(Sql sql, ConversationFeed feed, ZoneId zone, ConversationFilter filter, SearchQuery words, int most) {

    /**
     * Rows, newest first.
     *
     * @param stopped where looking for more ended before there were as many as were asked for; null where there are no more
     */
    record Part(List<InboxRow> rows, @Nullable Cursor stopped) {}

    Part after(@Nullable Cursor place, int limit) {
        return rows(place, true, limit);
    }

    Part before(Cursor place, int limit) {
        return rows(place, false, limit);
    }

    private Part rows(@Nullable Cursor place, boolean forwards, int limit) {
        if (walkable()) {
            return new Part(walk(place, forwards, limit), null);
        }
        LookThrough.Found found = part(place, forwards, limit);
        return new Part(new Rows(sql).of(found.ids()), found.ids().size() < limit ? found.reached() : null);
    }

    /** Ids in list order, or from the place upwards where not {@code forwards}. */
    List<Long> ids(@Nullable Cursor place, boolean forwards, int limit) {
        return part(place, forwards, limit).ids();
    }

    /** The same, and where the next part begins if not everything was looked through. */
    LookThrough.Found part(@Nullable Cursor place, boolean forwards, int limit) {
        if (walkable()) {
            return new LookThrough.Found(walkIds(place, forwards, limit), null);
        }
        Function<@Nullable Cursor, List<Long>> next = from -> walkIds(from, forwards, LookThrough.step());
        return new LookThrough(sql, feed, this::fits, most).find(place, forwards, limit, next);
    }

    /** How many fit, as far as can be counted in a moment: not where conversations would have to be read for it. */
    Count count(Counting.Bounds bounds) {
        return walkable() ? counting(bounds).count() : Count.unknown();
    }

    Counting counting(Counting.Bounds bounds) {
        return new Counting(sql, filter, Conditions.leading(filter), conditions(), bounds);
    }

    /** How many fit, exactly, where the columns tell; empty where conversations have to be read for it. */
    Optional<Long> exactCount() {
        if (!walkable()) {
            return Optional.empty();
        }
        Conditions conditions = conditions();
        return Optional.of(
                sql.number("SELECT COUNT(*) FROM conversation" + conditions.where(), conditions.parameters()));
    }

    /** Whether the columns answer everything that is asked. */
    private boolean walkable() {
        return words.isEmpty() && filter.chatbot() == null && filter.button() == null;
    }

    private boolean fits(Indexed conversation) {
        return conversation.hasChatbotAndButton(filter)
                && conversation.candidate().fits(words);
    }

    private List<InboxRow> walk(@Nullable Cursor place, boolean forwards, int limit) {
        Conditions conditions = conditions(place, forwards);
        List<InboxRow> rows = new Rows(sql).list(tail(conditions, forwards), conditions.parameters(limit));
        return forwards ? rows : rows.reversed();
    }

    private List<Long> walkIds(@Nullable Cursor place, boolean forwards, int limit) {
        Conditions conditions = conditions(place, forwards);
        return sql.list(
                "SELECT id " + tail(conditions, forwards), row -> row.number("id"), conditions.parameters(limit));
    }

    /** Everything behind the columns. */
    String tail(Conditions conditions, boolean forwards) {
        Order order = Order.of(filter);
        return order.from() + conditions.where() + " " + (forwards ? order.newestFirst() : order.oldestFirst())
                + " LIMIT ?";
    }

    Conditions conditions(@Nullable Cursor place, boolean forwards) {
        Conditions conditions = conditions();
        if (place != null) {
            return forwards ? conditions.after(place) : conditions.before(place);
        }
        return conditions;
    }

    private Conditions conditions() {
        return Conditions.of(filter, Hours.of(filter, zone, sql));
    }
}
