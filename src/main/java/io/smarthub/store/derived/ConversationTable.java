package io.smarthub.store.derived;

import io.smarthub.app.intake.ConversationKey;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of conversations. */
final class ConversationTable {

    private static final List<String> FACTS = List.of(
            "source",
            "account",
            "external_id",
            "visitor_id",
            "channel",
            "domain",
            "page_url",
            "page_title",
            "language",
            "location",
            "browser",
            "visits",
            "variable_labels",
            "variable_values",
            "source_assignees",
            "updated_at",
            "stored_at",
            "content_hash",
            "payload_count",
            "seen_events",
            "marked_unread",
            "erased");

    private static final List<String> DERIVED = List.of(
            "event_count",
            "status",
            "outcome",
            "joined_by_chatbot",
            "agent_intervened",
            "rule",
            "evidence",
            "opened_at",
            "last_message_at",
            "triggered_at",
            "counted_at",
            "resolved_at",
            "waiting",
            "waiting_since",
            "first_response_ms",
            "rating",
            "preview",
            "preview_author",
            "assumed_time",
            "unread",
            "assigned",
            "silent");

    private static final List<String> COLUMNS = columns();
    private static final String MARKS = "?, ".repeat(COLUMNS.size() - 1) + "?";
    private static final String INSERT =
            "INSERT INTO conversation (" + String.join(", ", COLUMNS) + ") VALUES (" + MARKS + ")";
    private static final String UPDATE =
            "UPDATE conversation SET (" + String.join(", ", COLUMNS) + ") = (" + MARKS + ") WHERE id = ?";

    private ConversationTable() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(FACTS);
        columns.addAll(DERIVED);
        columns.add("revision");
        columns.add("id");
        return List.copyOf(columns);
    }

    static Sql.Batch insert(Sql sql) {
        return sql.batch(INSERT);
    }

    static void insert(Sql.Batch batch, Facts facts, Derived derived, long revision) {
        batch.add(values(facts, derived, revision).toArray());
    }

    static void update(Sql sql, Facts facts, Derived derived, long revision) {
        List<@Nullable Object> values = values(facts, derived, revision);
        values.add(facts.id());
        sql.update(UPDATE, values.toArray());
    }

    static List<Facts> facts(Sql sql, Collection<Long> ids) {
        return sql.list("SELECT * FROM conversation WHERE id = ANY(?) ORDER BY id", ConversationTable::facts, ids);
    }

    static Facts facts(Row row) throws SQLException {
        return new Facts(
                row.number("id"),
                new ConversationKey(row.text("source"), row.text("account"), row.text("external_id")),
                row.number("visitor_id"),
                new Facts.SourceFacts(
                        row.textOrNull("channel"),
                        row.textOrNull("domain"),
                        row.textOrNull("page_url"),
                        row.textOrNull("page_title"),
                        row.textOrNull("language"),
                        row.textOrNull("location"),
                        row.textOrNull("browser"),
                        row.integerOrNull("visits"),
                        variables(row.texts("variable_labels"), row.texts("variable_values")),
                        row.texts("source_assignees"),
                        row.instantOrNull("updated_at")),
                row.instant("stored_at"),
                row.numberOrNull("content_hash"),
                row.integer("payload_count"),
                row.integer("seen_events"),
                row.flag("marked_unread"),
                row.flag("erased"));
    }

    static Derived derived(Row row) throws SQLException {
        return new Derived(
                row.integer("event_count"),
                row.constant("status", Status.class),
                row.constant("outcome", Outcome.class),
                row.flag("joined_by_chatbot"),
                row.flag("agent_intervened"),
                row.text("rule"),
                row.text("evidence"),
                row.instant("opened_at"),
                row.instant("last_message_at"),
                row.instantOrNull("triggered_at"),
                row.instantOrNull("counted_at"),
                row.instantOrNull("resolved_at"),
                row.instantOrNull("waiting_since"),
                row.numberOrNull("first_response_ms"),
                row.integerOrNull("rating"),
                row.text("preview"),
                row.constant("preview_author", Author.class),
                row.flag("assumed_time"),
                row.flag("unread"),
                row.constant("assigned", Assigned.class),
                row.flag("silent"));
    }

    private static Map<String, String> variables(List<String> labels, List<String> values) {
        Map<String, String> variables = LinkedHashMap.newLinkedHashMap(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            variables.put(labels.get(i), values.get(i));
        }
        return variables;
    }

    private static List<@Nullable Object> values(Facts facts, Derived derived, long revision) {
        List<@Nullable Object> values = new ArrayList<>(COLUMNS.size() + 1);
        values.add(facts.key().source());
        values.add(facts.key().account());
        values.add(facts.key().externalId());
        values.add(facts.visitorId());
        values.add(facts.source().channel());
        values.add(facts.source().domain());
        values.add(facts.source().pageUrl());
        values.add(facts.source().pageTitle());
        values.add(facts.source().language());
        values.add(facts.source().location());
        values.add(facts.source().browser());
        values.add(facts.source().visits());
        List<String> labels =
                facts.source().variables().keySet().stream().sorted().toList();
        values.add(labels.isEmpty() ? null : labels);
        values.add(
                labels.isEmpty()
                        ? null
                        : labels.stream().map(facts.source().variables()::get).toList());
        values.add(facts.source().assignees().isEmpty() ? null : facts.source().assignees());
        values.add(facts.source().updatedAt());
        values.add(facts.storedAt());
        values.add(facts.contentHash());
        values.add(facts.payloadCount());
        values.add(facts.seenEvents());
        values.add(facts.markedUnread());
        values.add(facts.erased());
        addDerived(values, derived);
        values.add(revision);
        values.add(facts.id());
        return values;
    }

    /** What the derived columns hold, by name. */
    static Map<String, String> named(Derived derived) {
        List<@Nullable Object> values = new ArrayList<>();
        addDerived(values, derived);
        Map<String, String> named = LinkedHashMap.newLinkedHashMap(values.size());
        for (int i = 0; i < values.size(); i++) {
            named.put(DERIVED.get(i), String.valueOf(values.get(i)));
        }
        return named;
    }

    static List<Known> page(Sql sql, long after, int limit) {
        return sql.list(
                "SELECT * FROM conversation WHERE id > ? ORDER BY id LIMIT ?",
                row -> new Known(facts(row), derived(row)),
                after,
                limit);
    }

    /** A row as it stands. */
    record Known(Facts facts, Derived derived) {}

    private static void addDerived(List<@Nullable Object> values, Derived derived) {
        values.add(derived.eventCount());
        values.add(derived.status());
        values.add(derived.outcome());
        values.add(derived.joinedByChatbot());
        values.add(derived.agentIntervened());
        values.add(derived.rule());
        values.add(derived.evidence());
        values.add(derived.openedAt());
        values.add(derived.lastMessageAt());
        values.add(derived.triggeredAt());
        values.add(derived.countedAt());
        values.add(derived.resolvedAt());
        values.add(derived.waiting());
        values.add(derived.waitingSince());
        values.add(derived.firstResponseMillis());
        values.add(derived.rating());
        values.add(derived.preview());
        values.add(derived.previewAuthor());
        values.add(derived.assumedTime());
        values.add(derived.unread());
        values.add(derived.assigned());
        values.add(derived.silent());
    }
}
