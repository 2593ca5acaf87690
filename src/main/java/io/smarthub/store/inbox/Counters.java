package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.Assigned;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maintained counts of every combination of states: counting a tab never touches the conversations. */
record Counters(List<Combination> combinations) {

    private record Combination(
            String source,
            Status status,
            Assigned assigned,
            boolean joined,
            boolean triggered,
            Outcome outcome,
            boolean waiting,
            boolean unread,
            boolean silent,
            long conversations) {}

    static Counters read(Sql sql) {
        return new Counters(sql.list("SELECT * FROM inbox_count WHERE conversations <> 0", Counters::combination));
    }

    private static Combination combination(Row row) throws SQLException {
        return new Combination(
                row.text("source"),
                row.constant("status", Status.class),
                row.constant("assigned", Assigned.class),
                row.flag("joined_by_chatbot"),
                row.flag("triggered"),
                row.constant("outcome", Outcome.class),
                row.flag("waiting"),
                row.flag("unread"),
                row.flag("silent"),
                row.number("conversations"));
    }

    /** Whether a filter asks for nothing but states. */
    static boolean know(ConversationFilter filter) {
        return filter.agent() == null
                && filter.tag() == null
                && filter.rating() == null
                && filter.pageUrl() == null
                && filter.visitor() == null
                && filter.period() == null
                && filter.hour() == null
                && filter.answered() == null
                && filter.chatbot() == null
                && filter.button() == null
                && filter.search().isBlank();
    }

    long count(ConversationFilter filter) {
        return combinations.stream()
                .filter(combination -> fits(filter, combination))
                .mapToLong(Combination::conversations)
                .sum();
    }

    private static boolean fits(ConversationFilter filter, Combination combination) {
        return (filter.status() == null || filter.status() == combination.status())
                && tab(filter.tab(), combination)
                && flag(filter.joinedByChatbot(), combination.joined())
                && flag(filter.triggered(), combination.triggered())
                && (filter.outcomes().isEmpty() || filter.outcomes().contains(combination.outcome()))
                && flag(filter.waiting(), combination.waiting())
                && flag(filter.unread(), combination.unread())
                && (filter.source() == null || filter.source().equals(combination.source()));
    }

    private static boolean tab(ConversationFilter.Tab tab, Combination combination) {
        boolean active = !combination.silent();
        return switch (tab) {
            case ALL -> true;
            case ACTIVE -> active;
            case PRIMARY -> active && combination.assigned() != Assigned.OTHERS;
            case NEW -> active && combination.assigned() == Assigned.NOBODY;
            case MINE -> combination.assigned() == Assigned.OWNER;
            case SILENT -> combination.silent();
        };
    }

    private static boolean flag(@Nullable Boolean wanted, boolean is) {
        return wanted == null || wanted == is;
    }
}
