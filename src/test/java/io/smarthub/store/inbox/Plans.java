package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.search.SearchQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What H2 does to answer a filter, each statement explained once. */
public final class Plans {

    private static final Cursor PLACE = new Cursor(Instant.parse("2026-03-15T00:00:00Z"), 77);

    private final Inbox inbox;
    private final Map<String, String> explained = new HashMap<>();

    public Plans(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * A plan.
     *
     * @param statement what is asked
     * @param text what H2 says that it does
     */
    public record Plan(String statement, String text) {}

    /** Of the first page. */
    public Plan firstPage(ConversationFilter filter) {
        return inbox.pages(filter, pages -> page(pages, pages.conditions(null, true), true));
    }

    /** Of the pages behind a place in the list, and before it. */
    public List<Plan> furtherPages(ConversationFilter filter) {
        return inbox.pages(
                filter,
                pages -> List.of(
                        page(pages, pages.conditions(PLACE, true), true),
                        page(pages, pages.conditions(PLACE, false), false)));
    }

    /** Of everything that is asked to count in the database. */
    public List<Plan> counting(ConversationFilter filter) {
        return inbox.pages(filter, pages -> {
            Counting counting = pages.counting(Counting.Bounds.OF_THE_SCREEN);
            List<Plan> plans = new ArrayList<>();
            plans.add(explain(pages, counting.query(), counting.conditions().parameters(50)));
            plans.add(explain(pages, counting.endQuery(), counting.leading().parameters(50)));
            return plans;
        });
    }

    /** Whether the search index is asked before the database. */
    public static boolean isLedBySearchIndex(ConversationFilter filter) {
        return Route.of(filter, SearchQuery.parse(filter.search())) != Route.DATABASE;
    }

    private Plan page(Pages pages, Conditions conditions, boolean forwards) {
        return explain(pages, "SELECT id " + pages.tail(conditions, forwards), conditions.parameters(50));
    }

    private Plan explain(Pages pages, String statement, Object[] parameters) {
        return new Plan(
                statement,
                explained.computeIfAbsent(
                        statement,
                        _ -> pages.sql()
                                .first("EXPLAIN " + statement, row -> row.text("PLAN"), parameters)
                                .orElseThrow()));
    }

    /** How many different statements were explained so far. */
    public int statements() {
        return explained.size();
    }
}
