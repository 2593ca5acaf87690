package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table of events; an event's key is its conversation's times 65,536, plus its number in order of arrival. */
public final class EventTable {

    private static final String COLUMNS =
            "external_id, at, ord, type, text, evidence, author_name, bot, button, buttons, assumed_time, attachment";

    private EventTable() {}

    /** The first key of a conversation's events and ledger rows. */
    public static long first(long conversation) {
        return Stored.firstEventId(conversation);
    }

    /** The last key of a conversation's events and ledger rows. */
    public static long last(long conversation) {
        return Stored.lastEventId(conversation);
    }

    /** A conversation's events in order of arrival. */
    public static List<Event> of(Sql sql, long conversation) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM event WHERE id BETWEEN ? AND ? ORDER BY id",
                EventTable::map,
                Stored.firstEventId(conversation),
                Stored.lastEventId(conversation));
    }

    /** The events of all conversations between two, in order of arrival. */
    public static Map<Long, List<Event>> between(Sql sql, long first, long last) {
        Map<Long, List<Event>> events = new TreeMap<>();
        sql.each(
                "SELECT id, " + COLUMNS + " FROM event WHERE id BETWEEN ? AND ? ORDER BY id",
                row -> events.computeIfAbsent(row.number("id") / Stored.MOST_EVENTS, key -> new ArrayList<>())
                        .add(map(row)),
                Stored.firstEventId(first),
                Stored.lastEventId(last));
        return events;
    }

    /** Writes what is new or different, and removes what was taken back; the events of {@code before} keep their places. */
    static void write(Sql sql, Sql.Batch insert, long conversation, List<Event> before, List<Event> after) {
        long id = Stored.firstEventId(conversation);
        for (int i = 0; i < after.size(); i++, id++) {
            Event event = after.get(i);
            if (i >= before.size()) {
                insert.add(values(event, id));
            } else if (!event.equals(before.get(i))) {
                sql.update(
                        "UPDATE event SET (" + COLUMNS + ") = (" + "?, ".repeat(11) + "?) WHERE id = ?",
                        values(event, id));
            }
        }
        if (after.size() < before.size()) {
            sql.update("DELETE FROM event WHERE id BETWEEN ? AND ?", id, Stored.lastEventId(conversation));
        }
    }

    static Sql.Batch insert(Sql sql) {
        return sql.batch("INSERT INTO event (" + COLUMNS + ", id) VALUES (" + "?, ".repeat(12) + "?)");
    }

    private static @Nullable Object[] values(Event event, long id) {
        return new @Nullable Object[] {
            event.externalId(),
            event.at(),
            event.order(),
            event.type(),
            event.text(),
            event.evidence().equals(Evidence.EXACT) ? null : event.evidence().toString(),
            event.authorName(),
            event.botId(),
            event.buttonId(),
            event.buttons().isEmpty() ? null : event.buttons(),
            event.assumedTime(),
            event.attachment() == null ? null : AttachmentText.of(event.attachment()),
            id
        };
    }

    private static Event map(Row row) throws SQLException {
        String evidence = row.textOrNull("evidence");
        return new Event(
                row.text("external_id"),
                row.instant("at"),
                row.integer("ord"),
                row.constant("type", EventType.class),
                row.text("text"),
                evidence == null ? Evidence.EXACT : Evidence.parse(evidence),
                row.textOrNull("author_name"),
                row.textOrNull("bot"),
                row.textOrNull("button"),
                row.texts("buttons"),
                row.flag("assumed_time"),
                AttachmentText.parse(row.texts("attachment")));
    }
}
