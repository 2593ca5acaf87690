package io.smarthub.support;

import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything a database says, without the keys and revisions that depend on the order of arrival, and without rows that
 * say zero.
 */
public record Contents(Map<String, List<String>> tables) {

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("conversation", """
                    SELECT c.source, c.account, c.external_id, v.external_id AS visitor, v.name, c.event_count, c.status,
                    c.outcome, c.joined_by_chatbot, c.agent_intervened, c.rule, c.evidence, c.opened_at,
                    c.last_message_at, c.triggered_at, c.counted_at, c.resolved_at, c.waiting, c.waiting_since,
                    c.first_response_ms, c.rating, c.preview, c.preview_author, c.assumed_time, c.unread, c.assigned,
                    c.silent
                    FROM conversation c JOIN visitor v ON v.id = c.visitor_id"""),
            Map.entry("event", """
                    SELECT c.source, c.external_id AS conversation, e.external_id, e.at, e.ord, e.type, e.text,
                    e.evidence, e.author_name, e.bot, e.button, e.buttons, e.assumed_time
                    FROM event e JOIN conversation c ON c.id = e.id / 65536"""),
            Map.entry("assignee", """
                    SELECT c.external_id, a.agent FROM conversation_assignee a
                    JOIN conversation c ON c.id = a.conversation_id"""),
            Map.entry("ledger_entry", """
                    SELECT c.external_id, l.in_month, l.counted_at, l.event_type, SUM(l.units) AS units
                    FROM ledger_entry l JOIN conversation c ON c.id = l.conversation_id
                    GROUP BY c.external_id, l.in_month, l.counted_at, l.event_type HAVING SUM(l.units) <> 0"""),
            Map.entry("visitor", "SELECT source, account, external_id, name, email, phone, note FROM visitor"),
            Map.entry("chatbot", "SELECT source, bot, name, named_at FROM chatbot"),
            Map.entry("stat_day", """
                    SELECT * FROM stat_day WHERE conversations + rated + rating_sum + triggered + resolved + escalated
                    + escalated_joined + counted <> 0"""),
            Map.entry(
                    "stat_hour", "SELECT * FROM stat_hour WHERE conversations + triggered + resolved + escalated <> 0"),
            Map.entry("stat_response", "SELECT * FROM stat_response WHERE conversations <> 0"),
            Map.entry("stat_bot", "SELECT * FROM stat_bot WHERE triggered + joined + resolved + escalated <> 0"),
            Map.entry("stat_button", "SELECT * FROM stat_button WHERE clicks + conversations + asked <> 0"),
            Map.entry("stat_reply", "SELECT * FROM stat_reply WHERE clicks + conversations + asked <> 0"),
            Map.entry("stat_month_hour", "SELECT * FROM stat_month_hour WHERE conversations <> 0"),
            Map.entry("stat_month_response", "SELECT * FROM stat_month_response WHERE conversations <> 0"),
            Map.entry(
                    "stat_month_bot",
                    "SELECT * FROM stat_month_bot WHERE triggered + joined + resolved + escalated <> 0"),
            Map.entry("stat_month_button", "SELECT * FROM stat_month_button WHERE clicks + conversations + asked <> 0"),
            Map.entry("inbox_count", "SELECT * FROM inbox_count WHERE conversations <> 0"));

    /** What a database says now. */
    public static Contents of(Database database) {
        return database.readAtOneMoment(sql -> {
            Map<String, List<String>> tables = new TreeMap<>();
            QUERIES.forEach((table, query) -> tables.put(table, rows(sql, query)));
            return new Contents(tables);
        });
    }

    private static List<String> rows(Sql sql, String query) {
        List<String> rows = new ArrayList<>(sql.list(query, row -> row.values().toString()));
        rows.sort(null);
        return rows;
    }
}
