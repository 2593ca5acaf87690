package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The index a page is walked along. Its leading columns, which the filter fixes, are repeated in ORDER BY: otherwise H2
 * sorts every match before it answers the first.
 *
 * @param index its name
 * @param fixed its leading columns
 */
record Order(String index, List<String> fixed) {

    /** The index with the fewest rows to walk, by what is usually rare. */
    static Order of(ConversationFilter filter) {
        if (filter.visitor() != null) {
            return new Order("conversation_visitor", List.of("visitor_id"));
        }
        if (isTrue(filter.waiting())) {
            return new Order("conversation_waiting", List.of("waiting"));
        }
        if (isTrue(filter.unread())) {
            return new Order("conversation_unread", List.of("unread"));
        }
        if (filter.status() != null && (filter.tab() == Tab.NEW || filter.tab() == Tab.MINE)) {
            return new Order("conversation_tab", List.of("status", "assigned", "silent"));
        }
        if (filter.outcomes().size() == 1) {
            return new Order("conversation_outcome", List.of("outcome"));
        }
        if (filter.joinedByChatbot() != null) {
            return new Order("conversation_joined", List.of("joined_by_chatbot"));
        }
        if (filter.status() != null && filter.tab() != Tab.ALL) {
            return new Order("conversation_silent", List.of("status", "silent"));
        }
        if (filter.status() != null) {
            return new Order("conversation_status", List.of("status"));
        }
        if (filter.source() != null) {
            return new Order("conversation_source", List.of("source"));
        }
        return whereNothingRareIsAsked(filter);
    }

    /** Most do not wait, and many are read, but not always: then the index passes over all the others. */
    private static Order whereNothingRareIsAsked(ConversationFilter filter) {
        if (filter.unread() != null) {
            return new Order("conversation_unread", List.of("unread"));
        }
        return filter.waiting() != null
                ? new Order("conversation_waiting", List.of("waiting"))
                : new Order("conversation_last", List.of());
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    /** {@code FROM conversation}, told which index to walk: the planner does not always see it. */
    String from() {
        return "FROM conversation USE INDEX (" + index + ")";
    }

    String newestFirst() {
        return orderBy(" DESC");
    }

    String oldestFirst() {
        return orderBy("");
    }

    private String orderBy(String direction) {
        return "ORDER BY "
                + String.join(
                        ", ",
                        Stream.concat(fixed.stream(), Stream.of("last_message_at", "id"))
                                .map(column -> column + direction)
                                .toList());
    }
}
