package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.EventTable;
import io.smarthub.store.derived.Rebuild;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conversations whole. */
record Details(Sql sql, OutcomeReading reading, ZoneId zone) {

    private static final int EARLIER = 20;

    private static final String CARD = """
            SELECT c.account, c.visitor_id, c.channel, c.domain, c.page_url, c.page_title, c.language, c.location,
            c.browser, c.visits, c.variable_labels, c.variable_values, c.seen_events, c.resolved_at,
            c.first_response_ms, c.rating, c.silent, c.event_count, v.external_id, v.name, v.email, v.phone, v.note, v.blocked
            FROM conversation c LEFT JOIN visitor v ON v.id = c.visitor_id WHERE c.id = ?""";

    Optional<ConversationDetail> of(long id) {
        return new Rows(sql)
                .of(List.of(id)).stream()
                        .findFirst()
                        .flatMap(row -> sql.first(CARD, Details::card, id).map(card -> whole(row, card)));
    }

    private record Card(
            String account,
            int seenEvents,
            @Nullable Instant resolvedAt,
            @Nullable Duration firstResponse,
            @Nullable Integer rating,
            boolean silent,
            int events,
            ConversationDetail.VisitorCard visitor) {}

    private static Card card(Row row) throws SQLException {
        Long responded = row.numberOrNull("first_response_ms");
        return new Card(
                row.text("account"),
                row.integer("seen_events"),
                row.instantOrNull("resolved_at"),
                responded == null ? null : Duration.ofMillis(responded),
                row.integerOrNull("rating"),
                row.flag("silent"),
                row.integer("event_count"),
                new ConversationDetail.VisitorCard(
                        row.number("visitor_id"),
                        row.textOrNull("external_id"),
                        row.textOrNull("name"),
                        row.textOrNull("email"),
                        row.textOrNull("phone"),
                        row.textOrNull("note"),
                        row.textOrNull("location"),
                        row.textOrNull("browser"),
                        row.textOrNull("page_url"),
                        row.textOrNull("page_title"),
                        row.textOrNull("channel"),
                        row.textOrNull("domain"),
                        row.textOrNull("language"),
                        row.integerOrNull("visits"),
                        variables(row.texts("variable_labels"), row.texts("variable_values")),
                        row.flag("blocked")));
    }

    private static Map<String, String> variables(List<String> labels, List<String> values) {
        Map<String, String> variables = new HashMap<>();
        for (int at = 0; at < labels.size(); at++) {
            variables.put(labels.get(at), values.get(at));
        }
        return variables;
    }

    private ConversationDetail whole(InboxRow row, Card card) {
        List<Event> arrived = EventTable.of(sql, row.id());
        Timeline timeline = Timeline.of(arrived);
        Classification classification = classify(row, timeline.events());
        return new ConversationDetail(
                row,
                card.account(),
                timeline.events(),
                summary(row, card),
                classification,
                quota(row.id(), classification),
                lastSeen(arrived, card.seenEvents(), timeline.events()),
                card.visitor(),
                earlier(row.id(), card.visitor().id()));
    }

    /** As the row was: one that a change of reading has reached already is explained by the new one. */
    private Classification classify(InboxRow row, List<Event> events) {
        Classification inForce = new Classifier(reading).classify(events);
        return inForce.outcome() == row.outcome()
                ? inForce
                : Rebuild.find(sql)
                        .map(begun -> new Classifier(begun.target().reading()).classify(events))
                        .filter(next -> next.outcome() == row.outcome())
                        .orElse(inForce);
    }

    private static Summary summary(InboxRow row, Card card) {
        return new Summary(
                row.openedAt(),
                row.lastMessageAt(),
                row.preview(),
                row.previewAuthor(),
                row.status(),
                card.resolvedAt(),
                row.waitingSince(),
                card.firstResponse(),
                card.rating(),
                card.silent(),
                row.assumedTime(),
                card.events());
    }

    /** As the ledger says; its rows of erased visitors name no conversation, so there the events say it alone. */
    private ConversationDetail.@Nullable QuotaUnit quota(long id, Classification classification) {
        return sql.first(
                        """
                        SELECT in_month, counted_at, reason FROM ledger_entry
                        WHERE id BETWEEN ? AND ? AND units = 1 ORDER BY id DESC LIMIT 1""",
                        row -> new ConversationDetail.QuotaUnit(
                                YearMonth.parse(row.text("in_month")),
                                row.instant("counted_at"),
                                row.constant("reason", CountReason.class),
                                false),
                        EventTable.first(id),
                        EventTable.last(id))
                .or(() -> classification
                        .countedAt()
                        .map(at -> new ConversationDetail.QuotaUnit(
                                YearMonth.from(at.atZone(zone)), at, CountReason.FIRST_USE, true)))
                .orElse(null);
    }

    /** The last event before the first one that has not been seen. */
    private static @Nullable String lastSeen(List<Event> arrived, int seen, List<Event> inOrder) {
        Set<String> known = new HashSet<>();
        arrived.subList(0, Math.min(seen, arrived.size())).forEach(event -> known.add(event.externalId()));
        String last = null;
        for (Event event : inOrder) {
            if (!known.contains(event.externalId())) {
                return last;
            }
            last = event.externalId();
        }
        return last;
    }

    private List<InboxRow> earlier(long id, long visitor) {
        Order order = new Order("conversation_visitor", List.of("visitor_id"));
        return new Rows(sql)
                .list(
                        order.from() + " WHERE visitor_id = ? AND id <> ? " + order.newestFirst() + " LIMIT ?",
                        visitor,
                        id,
                        EARLIER);
    }
}
