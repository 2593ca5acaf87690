package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The derived columns of a conversation. */
public record Derived(
        int eventCount,
        Status status,
        Outcome outcome,
        boolean joinedByChatbot,
        boolean agentIntervened,
        String rule,
        String evidence,
        Instant openedAt,
        Instant lastMessageAt,
        @Nullable Instant triggeredAt,
        @Nullable Instant countedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant waitingSince,
        @Nullable Long firstResponseMillis,
        @Nullable Integer rating,
        String preview,
        Author previewAuthor,
        boolean assumedTime,
        boolean unread,
        Assigned assigned,
        boolean silent) {

    static Derived of(Stored stored, Timeline timeline, Classification classification, Assigned assigned) {
        Summary summary = summary(stored.facts(), timeline);
        return new Derived(
                summary.events(),
                summary.status(),
                classification.outcome(),
                classification.joinedByChatbot(),
                classification.agentIntervened(),
                classification.why().rule().id(),
                classification.why().evidence().toString(),
                summary.openedAt(),
                summary.lastMessageAt(),
                classification.triggeredAt().orElse(null),
                classification.countedAt().orElse(null),
                summary.resolvedAt(),
                summary.waitingSince(),
                millis(summary.firstResponse()),
                summary.rating(),
                summary.preview(),
                summary.previewAuthor(),
                summary.assumedTime(),
                unread(stored, summary.status()),
                assigned,
                summary.silent() && assigned == Assigned.NOBODY);
    }

    /** A conversation of which only its header has come shows where its source last changed it. */
    private static Summary summary(Facts facts, Timeline timeline) {
        if (!timeline.events().isEmpty()) {
            return Summary.of(timeline);
        }
        Instant updatedAt = facts.source().updatedAt();
        Instant at = updatedAt == null ? facts.storedAt() : updatedAt;
        return new Summary(at, at, "", Author.SYSTEM, Status.OPEN, null, null, null, null, false, updatedAt == null, 0);
    }

    private static @Nullable Long millis(@Nullable Duration duration) {
        return duration == null ? null : Long.valueOf(duration.toMillis());
    }

    /** Unread is what a visitor said and the owner has not seen, while the conversation is open. */
    private static boolean unread(Stored stored, Status status) {
        if (stored.facts().markedUnread()) {
            return true;
        }
        List<Event> events = stored.events();
        int seen = Math.min(stored.facts().seenEvents(), events.size());
        return status == Status.OPEN
                && events.subList(seen, events.size()).stream().anyMatch(event -> event.author() == Author.VISITOR);
    }

    boolean triggered() {
        return triggeredAt != null;
    }

    boolean waiting() {
        return waitingSince != null;
    }
}
