package io.smarthub.store.intake;

import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Facts;
import io.smarthub.store.derived.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A conversation while a batch is laid over it. */
final class Working {

    private final @Nullable Stored before;
    private final Map<String, Event> byId = new HashMap<>();
    private final List<Event> added = new ArrayList<>();
    private final List<Intake.Payload> payloads = new ArrayList<>();
    private final Set<Long> payloadHashes = new HashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private Facts facts;

    /** A conversation nothing is stored of. */
    Working(Facts fresh) {
        before = null;
        facts = fresh;
    }

    /** A stored one; {@code knownPayloads} and {@code knownTags} are what is stored beside it. */
    Working(Stored stored, Set<Long> knownPayloads) {
        before = stored;
        facts = stored.facts();
        stored.events().forEach(event -> byId.put(event.externalId(), event));
        payloadHashes.addAll(knownPayloads);
    }

    /** Whether its visitor waits for an agent now, and did not before. */
    boolean beginsToWait() {
        boolean waited = before != null && before.waitingSince().isPresent();
        return !waited && change().after().waitingSince().isPresent();
    }

    boolean isNew() {
        return before == null;
    }

    Facts facts() {
        return facts;
    }

    void change(Facts changed) {
        facts = changed;
    }

    /** How many of these are not there yet. */
    long missing(List<Event> events) {
        return events.stream()
                .map(Event::externalId)
                .distinct()
                .filter(id -> !byId.containsKey(id))
                .count();
    }

    int size() {
        return byId.size();
    }

    /** Adds an event. Answers the one of the same id when that says something else. */
    @Nullable
    Event add(Event event) {
        Event stored = byId.putIfAbsent(event.externalId(), event);
        if (stored == null) {
            added.add(event);
            return null;
        }
        return stored.equals(event) ? null : stored;
    }

    int addedSoFar() {
        return added.size();
    }

    boolean add(Intake.Payload payload) {
        boolean news = facts.payloadCount() < Stored.MOST_EVENTS && payloadHashes.add(ContentHash.of(payload));
        if (news) {
            payloads.add(payload);
            facts = facts.withContent(facts.contentHash(), facts.payloadCount() + 1);
        }
        return news;
    }

    /** Lays a header over it; answers whether that changed anything. */
    boolean tell(Header header) {
        Facts told = facts.withSource(HeaderMerge.merge(facts.source(), header));
        boolean news = !told.equals(facts);
        facts = told;
        return news;
    }

    boolean addTag(String tag) {
        return tags.add(tag);
    }

    Set<String> tags() {
        return tags;
    }

    List<Intake.Payload> payloads() {
        return payloads;
    }

    boolean isChanged() {
        return before == null || !added.isEmpty() || !facts.equals(before.facts());
    }

    /** Where it begins in time: new conversations get their ids in this order. */
    Instant begin() {
        Instant updatedAt = facts.source().updatedAt();
        return added.stream()
                .map(Event::at)
                .min(Comparator.naturalOrder())
                .orElse(updatedAt == null ? facts.storedAt() : updatedAt);
    }

    Conversations.Change change() {
        List<Event> events = new ArrayList<>(before == null ? List.of() : before.events());
        // one after the other in time, as far as this batch goes: it reads and compresses better
        added.stream().sorted(Event.IN_ORDER).forEach(events::add);
        return new Conversations.Change(before, new Stored(facts, events));
    }
}
