package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Event;
import io.smarthub.store.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Walks all conversations in the order of their keys, a page at a time, so that any number fits into memory. */
final class Walk {

    private static final int PAGE = 500;
    private static final int PAGE_EVENTS = 50_000;

    private final Sql sql;
    private final int mostConversations;
    private final int mostEvents;

    Walk(Sql sql) {
        this(sql, PAGE, PAGE_EVENTS);
    }

    /** In pages of another size; a conversation of more events is a page by itself. */
    Walk(Sql sql, int mostConversations, int mostEvents) {
        this.sql = sql;
        this.mostConversations = mostConversations;
        this.mostEvents = mostEvents;
    }

    /** A stretch of the keys, and everything in it. Events and units may belong to no conversation: that is a mistake. */
    record Page(
            List<ConversationTable.Known> conversations,
            Map<Long, List<Event>> events,
            Map<Long, Set<String>> assignees,
            List<String> tags,
            Map<Long, Map<Unit, Integer>> units) {

        Stored stored(Facts facts) {
            return new Stored(facts, events.getOrDefault(facts.id(), List.of()));
        }
    }

    void each(Consumer<Page> consumer) {
        long last = 0;
        List<ConversationTable.Known> rows = page(last);
        while (!rows.isEmpty()) {
            long to = rows.getLast().facts().id();
            consumer.accept(read(rows, last + 1, to));
            last = to;
            rows = page(last);
        }
        consumer.accept(read(List.of(), last + 1, Long.MAX_VALUE / Stored.MOST_EVENTS - 1));
    }

    /** The page behind a key; empty behind the last conversation. */
    Optional<Page> after(long last) {
        List<ConversationTable.Known> rows = page(last);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(read(rows, last + 1, rows.getLast().facts().id()));
    }

    private List<ConversationTable.Known> page(long after) {
        List<ConversationTable.Known> rows = new ArrayList<>();
        long events = 0;
        for (ConversationTable.Known row : ConversationTable.page(sql, after, mostConversations)) {
            events += row.derived().eventCount();
            if (!rows.isEmpty() && events > mostEvents) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private Page read(List<ConversationTable.Known> rows, long first, long last) {
        Map<Long, Set<String>> assignees = new HashMap<>();
        sql.each(
                "SELECT conversation_id, agent FROM conversation_assignee WHERE conversation_id BETWEEN ? AND ?",
                row -> assignees
                        .computeIfAbsent(row.number("conversation_id"), key -> new HashSet<>())
                        .add(row.text("agent")),
                first,
                last);
        List<String> tags = sql.list(
                "SELECT tag FROM conversation_tag WHERE conversation_id BETWEEN ? AND ? AND NOT removed",
                row -> row.text("tag"),
                first,
                last);
        return new Page(rows, EventTable.between(sql, first, last), assignees, tags, Ledger.between(sql, first, last));
    }
}
