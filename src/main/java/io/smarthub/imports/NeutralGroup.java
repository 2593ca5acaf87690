package io.smarthub.imports;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines of one conversation that follow each other; a long one is handed over in parts. */
final class NeutralGroup {

    private static final int EVENTS_AT_ONCE = 2_000;
    private static final long BYTES_AT_ONCE = 8 << 20;

    private final ConversationKey key;
    private final long line;
    private final Remarks remarks;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final List<String> payload = new ArrayList<>();
    private NeutralHeader.@Nullable Parsed parsed;
    private String headerLine = "";
    private boolean headerWaits;
    private long bytes;
    private @Nullable Instant last;
    private boolean resolvedSeen;
    private boolean ratingHandedOver;

    NeutralGroup(ConversationKey key, long line, Remarks remarks) {
        this.key = key;
        this.line = line;
        this.remarks = remarks;
    }

    ConversationKey key() {
        return key;
    }

    void begin(NeutralHeader.Parsed header, String json) {
        parsed = header;
        headerWaits = true;
        headerLine = json;
        bytes += json.length();
    }

    /** Adds an event; false when it was already here. */
    boolean add(NeutralEvent.Parsed more, String json, long eventLine) {
        Event event = more.event();
        Event known = events.putIfAbsent(event.externalId(), event);
        if (known != null) {
            if (!known.equals(event)) {
                remarks.warn(eventLine, Reason.DUPLICATE_EVENT, event.externalId());
            }
            return false;
        }
        if (!more.whole()) {
            payload.add(json);
        }
        bytes += json.length();
        last = last == null || event.at().isAfter(last) ? event.at() : last;
        resolvedSeen |= event.type() == EventType.RESOLVED;
        return true;
    }

    boolean isLarge() {
        return events.size() >= EVENTS_AT_ONCE || bytes >= BYTES_AT_ONCE;
    }

    /** Hands over what there is; the conversation goes on. */
    ReadItem part() {
        return read(List.of());
    }

    /** Hands over the rest, with what the header says and no event did. */
    Optional<ReadItem> close() {
        List<Event> derived = derived();
        return events.isEmpty() && derived.isEmpty() && !headerWaits ? Optional.empty() : Optional.of(read(derived));
    }

    private ReadItem read(List<Event> derived) {
        List<Event> all = rated(new ArrayList<>(events.values()));
        all.addAll(derived);
        ratingHandedOver |= all.stream().anyMatch(event -> isRated(event) && Ratings.isKnown(event.text()));
        NeutralHeader.Parsed header = headerWaits ? parsed : null;
        if (header != null && !header.isHeldBy(all)) {
            payload.addFirst(headerLine);
        }
        Intake.Conversation intake = new Intake.Conversation(
                key,
                header == null ? null : header.header(),
                all,
                payload.isEmpty()
                        ? null
                        : new Intake.Payload(Format.NEUTRAL.id(), RecordMapping.VERSION, String.join("\n", payload)));
        ReadItem read = new ReadItem.Read(
                intake, line, bytes, header == null ? 0 : 1, events.size(), events.size(), derived.size(), false);
        events.clear();
        payload.clear();
        headerWaits = false;
        bytes = 0;
        return read;
    }

    private List<Event> derived() {
        List<Event> derived = new ArrayList<>();
        NeutralHeader.Parsed header = parsed;
        if (header == null) {
            return derived;
        }
        Instant end = later(header.resolvedAt(), last);
        if (end == null) {
            end = header.header().updatedAt();
        }
        if (end == null) {
            if (header.resolved() || header.rating() != null) {
                remarks.warn(line, Reason.RESOLVED_WITHOUT_TIME, key.externalId());
            }
            return derived;
        }
        String rating = header.rating();
        if (rating != null && !ratingHandedOver && !Ratings.isKnown(rating)) {
            remarks.warn(line, Reason.UNKNOWN_RATING, rating);
        }
        if (rating != null && !ratingHandedOver && events.values().stream().noneMatch(NeutralGroup::isRated)) {
            derived.add(atEnd("derived:rated", end, EventType.RATED, rating));
        }
        if (header.resolved() && !resolvedSeen) {
            derived.add(atEnd("derived:resolved", end, EventType.RESOLVED, ""));
        }
        return derived;
    }

    /** Some sources say the number with the conversation and only the visitor's words with the event: the last one gets both. */
    private List<Event> rated(List<Event> all) {
        String rating = parsed == null ? null : parsed.rating();
        Event last =
                all.stream().filter(NeutralGroup::isRated).max(Event.IN_ORDER).orElse(null);
        if (rating != null && last != null && Ratings.isKnown(rating) && !Ratings.isKnown(last.text())) {
            all.set(all.indexOf(last), withText(last, Ratings.joined(rating, last.text())));
        }
        return all;
    }

    private static boolean isRated(Event event) {
        return event.type() == EventType.RATED;
    }

    private static Event withText(Event event, String text) {
        return new Event(
                event.externalId(),
                event.at(),
                event.order(),
                event.type(),
                text,
                event.evidence(),
                event.authorName(),
                event.botId(),
                event.buttonId(),
                event.buttons(),
                event.assumedTime());
    }

    /** Behind everything else of that instant. */
    private static Event atEnd(String id, Instant at, EventType type, String text) {
        return new Event(id, at, Integer.MAX_VALUE, type, text, Evidence.EXACT, null, null, null, List.of(), false);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
