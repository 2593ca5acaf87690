package io.smarthub.store.inbox;

import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Conversations as the list shows them. */
record Rows(Sql sql) {

    static final Comparator<InboxRow> NEWEST_FIRST = Comparator.comparing(InboxRow::lastMessageAt)
            .thenComparingLong(InboxRow::id)
            .reversed();

    private static final String COLUMNS = """
            SELECT id, source, external_id, visitor_id, status, joined_by_chatbot, outcome, opened_at, last_message_at,
            waiting_since, preview, preview_author, unread, assumed_time\s""";

    /** The rows of these conversations, newest first. */
    List<InboxRow> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : dressed(sql.list(COLUMNS + "FROM conversation WHERE id = ANY(?)", Rows::bare, ids)).stream()
                        .sorted(NEWEST_FIRST)
                        .toList();
    }

    /** The rows of a query, in its order. */
    List<InboxRow> list(String fromWhereAndOrder, Object... parameters) {
        return dressed(sql.list(COLUMNS + fromWhereAndOrder, Rows::bare, parameters));
    }

    /** The ids at the source of those of these conversations that are from there. */
    List<String> externalIds(Collection<Long> ids, String source) {
        return sql.list(
                "SELECT external_id FROM conversation WHERE id = ANY(?) AND source = ?",
                row -> row.text("external_id"),
                ids,
                source);
    }

    private record Bare(InboxRow row, long visitor) {}

    private static Bare bare(Row row) throws SQLException {
        return new Bare(
                new InboxRow(
                        row.number("id"),
                        row.text("source"),
                        row.text("external_id"),
                        "",
                        row.constant("status", Status.class),
                        row.flag("joined_by_chatbot"),
                        row.constant("outcome", Outcome.class),
                        row.instant("opened_at"),
                        row.instant("last_message_at"),
                        row.instantOrNull("waiting_since"),
                        row.text("preview"),
                        row.constant("preview_author", Author.class),
                        row.flag("unread"),
                        row.flag("assumed_time"),
                        List.of(),
                        List.of()),
                row.number("visitor_id"));
    }

    private List<InboxRow> dressed(List<Bare> bare) {
        List<Long> ids = bare.stream().map(one -> one.row().id()).toList();
        Map<Long, String> visitors =
                visitors(bare.stream().map(Bare::visitor).distinct().toList());
        Map<Long, List<String>> tags = tags(ids);
        Map<Long, List<String>> assignees = assignees(ids);
        return bare.stream()
                .map(one -> dressed(
                        one.row(),
                        visitors.getOrDefault(one.visitor(), ""),
                        tags.getOrDefault(one.row().id(), List.of()),
                        assignees.getOrDefault(one.row().id(), List.of())))
                .toList();
    }

    private static InboxRow dressed(InboxRow row, String visitor, List<String> tags, List<String> assignees) {
        return new InboxRow(
                row.id(),
                row.source(),
                row.externalId(),
                visitor,
                row.status(),
                row.joinedByChatbot(),
                row.outcome(),
                row.openedAt(),
                row.lastMessageAt(),
                row.waitingSince(),
                row.preview(),
                row.previewAuthor(),
                row.unread(),
                row.assumedTime(),
                tags,
                assignees);
    }

    private Map<Long, String> visitors(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        sql.each(
                "SELECT id, COALESCE(name, email, '') AS name FROM visitor WHERE id = ANY(?)",
                row -> names.put(row.number("id"), row.text("name")),
                ids);
        return names;
    }

    /** The tags of conversations, in the order of the alphabet. */
    Map<Long, List<String>> tags(Collection<Long> ids) {
        return texts(
                "SELECT conversation_id AS id, tag AS text FROM conversation_tag"
                        + " WHERE conversation_id = ANY(?) AND NOT removed",
                ids);
    }

    /** The agents assigned to conversations, in the order of the alphabet. */
    Map<Long, List<String>> assignees(Collection<Long> ids) {
        return texts(
                "SELECT conversation_id AS id, agent AS text FROM conversation_assignee WHERE conversation_id = ANY(?)",
                ids);
    }

    private Map<Long, List<String>> texts(String query, Collection<Long> ids) {
        Map<Long, List<String>> texts = new HashMap<>();
        sql.each(
                query,
                row -> texts.computeIfAbsent(row.number("id"), key -> new ArrayList<>())
                        .add(row.text("text")),
                ids);
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().sorted().toList()));
    }
}
