package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Count;
import io.smarthub.store.Sql;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts conversations in the database along the index that leads to their page, as far as can be done in a moment.
 *
 * @param leading what of the conditions that index is entered by
 * @param conditions all of them
 */
record Counting(Sql sql, ConversationFilter filter, Conditions leading, Conditions conditions, Bounds bounds) {

    /**
     * Where counting ends.
     *
     * @param matches so many are counted, then it says that there are at least so many
     * @param passed among so many of the newest on that index, where it does not hold the matches alone
     */
    record Bounds(int matches, int passed) {
        static final Bounds OF_THE_SCREEN = new Bounds(10_000, 50_000);
    }

    Count count() {
        Optional<Instant> end = Route.isWalkable(filter) ? Optional.empty() : end();
        end.ifPresent(conditions::since);
        long found = sql.number(query(), conditions.parameters(bounds.matches() + 1));
        if (found > bounds.matches()) {
            return new Count.AtLeast(bounds.matches());
        }
        return end.isPresent() ? Count.found(found) : new Count.Exact(found);
    }

    /** In the index's order: otherwise H2 reads the table where no condition enters the index. */
    String query() {
        Order order = Order.of(filter);
        return "SELECT COUNT(*) FROM (SELECT id " + order.from() + conditions.where() + " " + order.newestFirst()
                + " LIMIT ?)";
    }

    /** The first one that is not looked at any more; none where the index holds no more than are passed. */
    private Optional<Instant> end() {
        return sql.first(endQuery(), row -> row.instant("last_message_at"), leading.parameters(bounds.passed()));
    }

    String endQuery() {
        Order order = Order.of(filter);
        return "SELECT last_message_at " + order.from() + leading.where() + " " + order.newestFirst()
                + " LIMIT 1 OFFSET ?";
    }
}
