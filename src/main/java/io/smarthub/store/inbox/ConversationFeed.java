package io.smarthub.store.inbox;

import io.smarthub.app.inbox.Period;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.Database;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.ChatbotParts;
import io.smarthub.store.derived.EventTable;
import io.smarthub.store.derived.JustStored;
import io.smarthub.store.search.Feed;
import io.smarthub.store.search.Indexed;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conversations as the search index wants them, read from the database. */
public final class ConversationFeed implements Feed {

    private static final String COLUMNS = """
            SELECT id, revision, visitor_id, source, page_url, status, outcome, joined_by_chatbot, waiting, unread,
            assigned, silent, rating, opened_at, last_message_at, triggered_at, counted_at,
            first_response_ms IS NOT NULL AS answered FROM conversation\s""";

    private final Database database;
    private final JustStored fresh;
    private final Supplier<ZoneId> zone;

    public ConversationFeed(Database database, Supplier<ZoneId> zone) {
        this(database, new JustStored(), zone);
    }

    /** @param fresh has new conversations */
    public ConversationFeed(Database database, JustStored fresh, Supplier<ZoneId> zone) {
        this.database = database;
        this.fresh = fresh;
        this.zone = zone;
    }

    @Override
    public Place newest() {
        return database.read(sql -> sql.first(
                        "SELECT revision, id FROM conversation ORDER BY revision DESC, id DESC FETCH FIRST ROW ONLY",
                        row -> new Place(row.number("revision"), row.number("id")))
                .orElse(Place.START));
    }

    @Override
    public long conversations() {
        return database.read(sql -> sql.number("SELECT COUNT(*) FROM conversation"));
    }

    /** From the counters: while a batch is being stored, counting the rows takes as long as looking at each. */
    @Override
    public long roughly() {
        return database.read(sql -> sql.number("SELECT SUM(conversations) FROM inbox_count"));
    }

    @Override
    public ZoneId zone() {
        return zone.get();
    }

    @Override
    public List<Indexed> after(Place place, int limit) {
        return database.read(sql -> {
            List<Bare> changed = sql.list(
                    COLUMNS + "WHERE revision >= ? AND (revision > ? OR id > ?) ORDER BY revision, id LIMIT ?",
                    ConversationFeed::bare,
                    place.revision(),
                    place.revision(),
                    place.id(),
                    limit);
            Map<Long, JustStored.Told> told =
                    fresh.take(changed.stream().collect(Collectors.toMap(Bare::id, Bare::revision)));
            Map<Long, Indexed> read = new HashMap<>();
            indexed(
                            sql,
                            changed.stream()
                                    .filter(one -> !told.containsKey(one.id()))
                                    .toList())
                    .forEach(one -> read.put(one.id(), one));
            List<Indexed> all = new ArrayList<>(changed.size());
            for (Bare one : changed) {
                JustStored.Told known = told.get(one.id());
                all.add(known == null ? read.get(one.id()) : indexed(one, known));
            }
            return all;
        });
    }

    private Indexed indexed(Bare one, JustStored.Told told) {
        return indexed(one, told.visitor(), told.tags(), told.assignees(), told.events(), told.chatbots());
    }

    @Override
    public void follow(Runnable told) {
        fresh.follow(told);
    }

    /** These conversations, in no particular order. */
    List<Indexed> of(Sql sql, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : indexed(sql, sql.list(COLUMNS + "WHERE id = ANY(?)", ConversationFeed::bare, ids));
    }

    private record Bare(
            long id,
            long revision,
            long visitor,
            String source,
            @Nullable String pageUrl,
            Status status,
            Outcome outcome,
            boolean joined,
            boolean waiting,
            boolean unread,
            String assigned,
            boolean silent,
            @Nullable Integer rating,
            boolean answered,
            Map<Period.Anchor, Instant> anchors) {}

    private static Bare bare(Row row) throws SQLException {
        Map<Period.Anchor, Instant> anchors = new EnumMap<>(Period.Anchor.class);
        for (Period.Anchor anchor : Period.Anchor.values()) {
            Instant at = row.instantOrNull(Conditions.column(anchor));
            if (at != null) {
                anchors.put(anchor, at);
            }
        }
        return new Bare(
                row.number("id"),
                row.number("revision"),
                row.number("visitor_id"),
                row.text("source"),
                row.textOrNull("page_url"),
                row.constant("status", Status.class),
                row.constant("outcome", Outcome.class),
                row.flag("joined_by_chatbot"),
                row.flag("waiting"),
                row.flag("unread"),
                row.text("assigned"),
                row.flag("silent"),
                row.integerOrNull("rating"),
                row.flag("answered"),
                anchors);
    }

    private List<Indexed> indexed(Sql sql, List<Bare> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        List<Long> ids = bare.stream().map(Bare::id).toList();
        Rows rows = new Rows(sql);
        Map<Long, List<String>> visitors =
                visitors(sql, bare.stream().map(Bare::visitor).distinct().toList());
        Map<Long, List<String>> tags = rows.tags(ids);
        Map<Long, List<String>> assignees = rows.assignees(ids);
        Map<Long, List<Event>> events = events(sql, ids);
        return bare.stream()
                .map(one -> indexed(
                        one,
                        visitors.getOrDefault(one.visitor(), List.of()),
                        tags.getOrDefault(one.id(), List.of()),
                        assignees.getOrDefault(one.id(), List.of()),
                        events.getOrDefault(one.id(), List.of()),
                        ChatbotParts.of(one.source(), events.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    private Indexed indexed(
            Bare one,
            List<String> visitor,
            List<String> tags,
            List<String> assignees,
            List<Event> events,
            ChatbotParts chatbots) {
        return new Indexed(
                one.id(),
                one.revision(),
                one.anchors(),
                zone(),
                one.status(),
                one.outcome(),
                one.joined(),
                one.waiting(),
                one.unread(),
                one.source(),
                one.assigned(),
                one.silent(),
                assignees,
                tags,
                one.rating(),
                one.pageUrl(),
                one.visitor(),
                visitor,
                one.answered(),
                chatbots.chatbots(),
                chatbots.buttons(),
                texts(events));
    }

    private static Map<Long, List<String>> visitors(Sql sql, Collection<Long> ids) {
        Map<Long, List<String>> visitors = new HashMap<>();
        sql.each(
                "SELECT id, name, email FROM visitor WHERE id = ANY(?)",
                row -> visitors.put(
                        row.number("id"), JustStored.Told.visitor(row.textOrNull("name"), row.textOrNull("email"))),
                ids);
        return visitors;
    }

    /** Neighbours are read in one stretch: a million conversations are read in the order of their keys. */
    private static Map<Long, List<Event>> events(Sql sql, List<Long> ids) {
        Map<Long, List<Event>> events = new HashMap<>();
        List<Long> sorted = ids.stream().sorted().toList();
        int start = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || sorted.get(at) != sorted.get(at - 1) + 1) {
                events.putAll(EventTable.between(sql, sorted.get(start), sorted.get(at - 1)));
                start = at;
            }
        }
        return events;
    }

    private static List<String> texts(List<Event> events) {
        return events.stream()
                .filter(event -> isSearched(event.type()))
                .flatMap(event -> Stream.concat(Stream.of(event.words()), event.buttons().stream()))
                .toList();
    }

    /** What is said, noted, or written with a rating. */
    private static boolean isSearched(EventType type) {
        return type.isSpoken() || type == EventType.NOTE || type == EventType.RATED;
    }
}
