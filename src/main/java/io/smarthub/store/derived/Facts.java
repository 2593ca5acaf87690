package io.smarthub.store.derived;

import io.smarthub.app.intake.ConversationKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a conversation besides its events and what follows from them.
 *
 * @param source what the source says; null members were not said
 * @param contentHash of the record that was stored last, null when it brought nothing but events of the owner
 * @param payloadCount how many payloads are kept
 * @param seenEvents how many events the owner has seen, in order of arrival
 * @param markedUnread whether the owner wants it to show as unread
 * @param erased whether everything personal was erased, and must not come back
 */
public record Facts(
        long id,
        ConversationKey key,
        long visitorId,
        SourceFacts source,
        Instant storedAt,
        @Nullable Long contentHash,
        int payloadCount,
        int seenEvents,
        boolean markedUnread,
        boolean erased) {

    /** A conversation nothing is known of. */
    public static Facts fresh(long id, ConversationKey key, Instant storedAt) {
        return new Facts(id, key, 0, SourceFacts.NONE, storedAt, null, 0, 0, false, false);
    }

    /** As the source says. */
    public record SourceFacts(
            @Nullable String channel,
            @Nullable String domain,
            @Nullable String pageUrl,
            @Nullable String pageTitle,
            @Nullable String language,
            @Nullable String location,
            @Nullable String browser,
            @Nullable Integer visits,
            Map<String, String> variables,
            List<String> assignees,
            @Nullable Instant updatedAt) {

        static final SourceFacts NONE =
                new SourceFacts(null, null, null, null, null, null, null, null, Map.of(), List.of(), null);

        public SourceFacts {
            variables = Map.copyOf(variables);
            assignees = List.copyOf(assignees);
        }

        /** Without what tells who the visitor is. */
        SourceFacts erased() {
            return new SourceFacts(
                    channel, domain, null, null, language, null, null, visits, Map.of(), assignees, updatedAt);
        }
    }

    public Facts withId(long newId) {
        return new Facts(
                newId, key, visitorId, source, storedAt, contentHash, payloadCount, seenEvents, markedUnread, erased);
    }

    public Facts withVisitor(long newVisitor) {
        return new Facts(
                id, key, newVisitor, source, storedAt, contentHash, payloadCount, seenEvents, markedUnread, erased);
    }

    public Facts withSource(SourceFacts newSource) {
        return new Facts(
                id, key, visitorId, newSource, storedAt, contentHash, payloadCount, seenEvents, markedUnread, erased);
    }

    public Facts withContent(@Nullable Long newHash, int newPayloads) {
        return new Facts(id, key, visitorId, source, storedAt, newHash, newPayloads, seenEvents, markedUnread, erased);
    }

    /** Seen up to and without this event, in order of arrival; or marked to show as unread. */
    public Facts withSeen(int newSeen, boolean newMarkedUnread) {
        return new Facts(
                id, key, visitorId, source, storedAt, contentHash, payloadCount, newSeen, newMarkedUnread, erased);
    }

    Facts withErased() {
        return new Facts(id, key, visitorId, source.erased(), storedAt, contentHash, 0, seenEvents, markedUnread, true);
    }
}
